import { ButtonLink } from '../../components/button.tsx'

type Props = {
  gehoord: readonly { id: string; kop: string; regel: string }[]
  pagina: string
  vragen: boolean
  opVerzoek: boolean
}

/** What the recipient said of what is intended, or that nobody asked yet; the law wants it first. */
export function Gehoord({ gehoord, pagina, vragen, opVerzoek }: Props) {
  return (
    <section className="stack">
      <h2>Zienswijze</h2>
      {gehoord.length === 0 && (
        <p>
          Nog niet gevraagd.{' '}
          {opVerzoek
            ? 'Voor wat de ontvanger zelf vroeg, of het afwijzen daarvan, hoeft dat niet.'
            : 'Voor een besluit in het nadeel van de ontvanger is dat nodig, of de reden waarom niet (Awb 4:8 en 4:12 lid 2).'}
        </p>
      )}
      {gehoord.map(({ id, kop, regel }) => (
        <p key={id} className="pre-line">
          <strong>{kop}.</strong> {regel}
        </p>
      ))}
      {vragen && (
        <ButtonLink look="secondary" to={`${pagina}/zienswijze`}>
          {gehoord.length === 0 ? 'Vraag een zienswijze' : 'Naar de zienswijze'}
        </ButtonLink>
      )}
    </section>
  )
}
