import { ButtonGroup, ButtonLink } from '../../components/button.tsx'

type Props = {
  regeling: string
  /** The version of a round that is not the newest. */
  versie: number | null
  gelijke_stand: string
  redenen: readonly string[]
  vastgesteld: boolean
  mag: { loten: boolean; trekken: boolean; vaststellen: boolean }
}

/** What comes next in the round, or why it cannot yet. */
export function Stappen({ regeling, versie, gelijke_stand, redenen, vastgesteld, mag }: Props) {
  const naar = (stap: string) =>
    `/behandeling/rondes/${regeling}/${stap}${versie === null ? '' : `?versie=${versie}`}`
  return (
    <section className="stack">
      <h2>{vastgesteld ? 'Opnieuw vaststellen' : 'De volgorde vaststellen'}</h2>
      <p>
        De meeste punten gaan voor, tot het geld op is. {gelijke_stand} Bij de eerste aanvraag die
        niet meer past, stopt de verdeling: wie minder punten heeft, gaat niet voor.
      </p>
      {vastgesteld && (
        <p>
          Als er geld vrijkomt, krijgt wie nog geen besluit heeft opnieuw een plaats. De scores
          staan vast. Wie al een besluit heeft, houdt plaats en bedrag (Awb 4:26).
        </p>
      )}
      {redenen.length > 0 && (
        <>
          <p>Vaststellen kan nu niet:</p>
          <ul>
            {redenen.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonGroup>
        {mag.loten && <ButtonLink to={naar('loting')}>Bereid de loting voor</ButtonLink>}
        {mag.trekken && <ButtonLink to={naar('trekking')}>Trek het lot</ButtonLink>}
        {mag.vaststellen && (
          <ButtonLink to={naar('vaststelling')} look={vastgesteld ? 'secondary' : 'primary'}>
            {vastgesteld ? 'Stel de volgorde opnieuw vast' : 'Stel de volgorde vast'}
          </ButtonLink>
        )}
      </ButtonGroup>
    </section>
  )
}
