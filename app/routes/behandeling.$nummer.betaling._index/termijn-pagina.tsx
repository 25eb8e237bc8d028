import { useActionData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import type { Termijnpagina } from '../../lib/betaaltermijn.server.ts'

type Props = { pagina: Termijnpagina; titel: string; intro: string; knop: string }

/** One payment to look at before the one button below it; where it cannot be, the reason stands in its place. */
export function TermijnPagina({ pagina, titel, intro, knop }: Props) {
  const { nummer, termijn, rekening, redenen } = pagina
  const answer = useActionData<FormAnswer>()
  const terug = `/behandeling/${nummer}/betaling`
  return (
    <>
      <PageHeading step={`${nummer}, deel ${termijn.volgnummer}`} title={titel} intro={intro} />
      <ErrorSummary errors={answer?.errors ?? {}} />
      <SummaryList
        rows={[
          { label: 'Waarvoor', value: `${pagina.titel}: ${termijn.omschrijving}` },
          { label: 'Bedrag', value: <strong className="numeric">{termijn.bedrag}</strong> },
          { label: 'Te betalen vanaf', value: termijn.vanaf },
          { label: 'Rekening', value: <span className="numeric">{rekening?.nummer}</span> },
          { label: 'Op naam van', value: rekening?.naam },
          { label: 'Bevestigd door', value: rekening?.bevestigd },
          ...(termijn.klaargezet ? [{ label: 'Klaargezet door', value: termijn.klaargezet }] : []),
        ]}
      />
      {redenen.length > 0 ? (
        <Alert tone="warning" title="Dit kan nu niet">
          {redenen.map((reden) => (
            <p key={reden}>{reden}</p>
          ))}
        </Alert>
      ) : (
        <Form>
          <ButtonGroup>
            <Button>{knop}</Button>
            <ButtonLink to={terug} look="subtle">
              Terug
            </ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}
