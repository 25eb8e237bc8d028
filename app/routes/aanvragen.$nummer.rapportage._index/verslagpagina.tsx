import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import type { Verslagpagina as Pagina } from '../../lib/verslag.server.ts'
import { Ingediend } from './ingediend.tsx'
import { VerslagForm } from './verslag-form.tsx'

/** The page of the report: to be written, handed in, or not asked (yet). */
export function Verslagpagina({ pagina }: { pagina: Pagina }) {
  const { nummer, titel, stand, opent, vorm, verslag, uiterlijk, bewaard } = pagina
  if (verslag) return <Ingediend nummer={nummer} verslag={verslag} uiterlijk={uiterlijk} />
  if (stand !== 'open') return <NietNu nummer={nummer} uitleg={uitleg(stand, opent)} />
  return (
    <>
      <SavedAlert tekst={bewaard} />
      <PageHeading
        step={titel}
        title="Vertel hoe het is gegaan"
        intro={
          vorm === 'kort'
            ? 'Een kort verslag is genoeg. Reken op tien minuten.'
            : 'De afspraken die u met de gemeente maakte staan al klaar. U vult in wat eruit kwam. Bewaren en later verdergaan kan altijd.'
        }
      />
      <VerslagForm pagina={pagina} />
    </>
  )
}

const uitleg = (stand: string, opent: string | null) =>
  stand === 'later'
    ? `Dat kan vanaf ${opent}, de dag nadat de activiteiten zijn afgelopen. U krijgt de afspraken over de evaluatie dan ingevuld voor u klaar.`
    : stand === 'niet_nodig'
      ? 'Deze subsidie is al vastgesteld. U hoeft geen verslag te sturen. Wilt u toch iets vertellen? Bel ons gerust.'
      : 'Er is voor deze aanvraag geen subsidie toegekend.'

function NietNu({ nummer, uitleg }: { nummer: string; uitleg: string }) {
  return (
    <>
      <PageHeading title="U hoeft nu geen verslag te schrijven" intro={uitleg} />
      <ButtonLink to={`/aanvragen/${nummer}`} look="secondary">
        Terug naar uw aanvraag
      </ButtonLink>
    </>
  )
}
