/** From idea to result in five steps. */
export function ZoWerktHet() {
  return (
    <section className="home-part wide" aria-labelledby="zo-werkt-het">
      <h2 id="zo-werkt-het">Zo werkt het</h2>
      <ol className="home-steps">
        {stappen.map(({ kop, tekst }) => (
          <li key={kop}>
            <h3>{kop}</h3>
            <p>{tekst}</p>
          </li>
        ))}
      </ol>
      <p>
        U weet steeds wie aan zet is, en tot wanneer.{' '}
        <a href="/termijnen">Hoelang mag het duren?</a>
      </p>
    </section>
  )
}

const stappen = [
  {
    kop: 'Kijk of uw idee past',
    tekst: 'Dat kost vijf minuten. U hebt er geen account voor nodig.',
  },
  {
    kop: 'Werk het samen uit',
    tekst: 'Nodig anderen uit om mee te schrijven. Stoppen en later verdergaan kan altijd.',
  },
  {
    kop: 'Dien het in',
    tekst: 'U ziet vooraf wat er al goed is en wat nog niet. U krijgt meteen een bevestiging.',
  },
  {
    kop: 'U krijgt een besluit',
    tekst:
      'In de brief staat waarom het ja of nee is, en wat u kunt doen als u het er niet mee eens bent.',
  },
  {
    kop: 'Doe het, en vertel erover',
    tekst: 'Liep het anders dan u dacht? Daar leren anderen juist van.',
  },
]
