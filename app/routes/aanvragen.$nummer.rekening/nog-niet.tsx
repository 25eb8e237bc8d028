import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'

/** Nothing is asked before there is money to pay. */
export function NogNiet({ nummer }: { nummer: string }) {
  return (
    <>
      <PageHeading
        title="Wij vragen nu nog geen rekeningnummer"
        intro="Dat doen wij pas als u subsidie hebt gekregen. U krijgt dan vanzelf bericht."
      />
      <ButtonLink to={`/aanvragen/${nummer}`} look="secondary">
        Terug naar uw aanvraag
      </ButtonLink>
    </>
  )
}
