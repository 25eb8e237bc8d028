import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'

type Props = {
  nummer: string
  stappen: {
    oordeel: boolean
    volledig: string | null
    verzoek: string | null
    ontbreekt: number
    open: number
  }
}

/** The next step: judge what came in, declare complete or ask; and where that is not possible, why. */
export function Vervolg({ nummer, stappen }: Props) {
  const pad = `/behandeling/${nummer}/volledigheid`
  const { oordeel, volledig, verzoek, ontbreekt, open } = stappen
  if (oordeel)
    return (
      <Alert title="Er is een aanvulling ontvangen">
        <ButtonLink to={`${pad}/oordeel`}>Aanvulling beoordelen</ButtonLink>
      </Alert>
    )
  const redenen = [...new Set([volledig, verzoek])].filter((reden) => reden !== null)
  return (
    <>
      {volledig === null && <p>{stand(ontbreekt, open)}</p>}
      <ButtonGroup>
        {volledig === null && (
          <ButtonLink
            to={`${pad}/verklaring`}
            look={ontbreekt + open > 0 ? 'secondary' : 'primary'}
          >
            Volledig verklaren
          </ButtonLink>
        )}
        {verzoek === null && (
          <ButtonLink to={`${pad}/verzoek`} look={ontbreekt > 0 ? 'primary' : 'secondary'}>
            Om aanvulling vragen
          </ButtonLink>
        )}
      </ButtonGroup>
      {redenen.map((reden) => (
        <p key={reden} className="muted">
          {reden}
        </p>
      ))}
    </>
  )
}

function stand(ontbreekt: number, open: number) {
  if (ontbreekt > 0)
    return ontbreekt === 1 ? 'Er ontbreekt nog 1 stuk.' : `Er ontbreken nog ${ontbreekt} stukken.`
  if (open > 0) return `U moet nog ${open === 1 ? '1 stuk' : `${open} stukken`} bekijken.`
  return 'Alles wat de regeling vraagt, is er.'
}
