/** For who has read it all before: straight to yes or no. */
export function NaarAntwoord() {
  return (
    <p>
      <a href="#antwoord">Ga naar uw antwoord</a>
    </p>
  )
}
