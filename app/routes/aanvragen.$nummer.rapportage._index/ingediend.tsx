import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Verslagtekst } from '../../components/verslagtekst.tsx'
import type { Verslagweergave } from '../../lib/verslag.server.ts'

type Props = { nummer: string; verslag: Verslagweergave; uiterlijk: string | null }

/** The report as it was handed in, and what happens next. */
export function Ingediend({ nummer, verslag, uiterlijk }: Props) {
  return (
    <>
      <PageHeading step={nummer} title="Uw verslag" intro="Dank u wel. Zo hebt u het ingediend." />
      <Alert tone="good" title={`Ontvangen op ${verslag.ingediend}`}>
        {uiterlijk ? (
          <p>
            Wij stellen de subsidie uiterlijk op {uiterlijk} vast. U krijgt daar bericht van. Hebt u
            gedaan wat was afgesproken, dan is dat het bedrag van het besluit.
          </p>
        ) : (
          <p>De subsidie is vastgesteld.</p>
        )}
      </Alert>
      <Verslagtekst verslag={verslag} />
    </>
  )
}
