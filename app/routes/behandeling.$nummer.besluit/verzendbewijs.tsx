import { Link } from '@remix-run/react'

type Props = {
  nummer: string
  regels: readonly { tekst: string; letOp: boolean }[]
  wacht: boolean
  mag: boolean
}

/** What proves that the decision arrived; when it waits to be sent again, where that is done. */
export function Verzendbewijs({ nummer, regels, wacht, mag }: Props) {
  return (
    <>
      {regels.map(({ tekst, letOp }) => (
        <p key={tekst}>{letOp ? <strong>{tekst}</strong> : tekst}</p>
      ))}
      {wacht && (
        <p>
          <strong>Er wacht een brief over dit besluit om op de post te gaan.</strong>{' '}
          {mag && (
            <Link to={`/behandeling/${nummer}/besluit/herzending`}>Print en verstuur hem</Link>
          )}
        </p>
      )}
    </>
  )
}
