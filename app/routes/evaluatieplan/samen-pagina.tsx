import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { Meten } from './meten.tsx'
import { Planblok } from './planblok.tsx'
import { Eerder } from './samen-logboek.tsx'
import { Aanwezig, Begin, Sluit } from './samen-sessie.tsx'
import { SamenCriterium } from './samen-criterium.tsx'
import type { SamenGegevens } from './samen.server.ts'

/** At one table, at one screen: everything that lies there on one page, and each agrees from an own account. */
export function SamenPagina() {
  const samen = useLoaderData<SamenGegevens>()
  const answer = useActionData<FormAnswer>()
  const { basis, opTafel, sessie, schrijft } = samen
  return (
    <>
      <SavedAlert tekst={samen.net} />
      <PageHeading
        step={samen.nummer}
        title="Samen aan tafel"
        intro="Zit u bij elkaar? Dan bespreekt u hier alles op één scherm. Akkoord geven en bevestigen doet ieder zelf, op een eigen telefoon of computer."
      />
      <ErrorSummary errors={answer?.errors ?? {}} />
      {samen.waarom.map((tekst) => (
        <Alert key={tekst}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {sessie ? <Aanwezig samen={samen} sessie={sessie} /> : schrijft && <Begin samen={samen} />}
      <WieIsAanZet {...samen.aanZet} />
      <p>
        <Link to={`${basis}/tafel`} reloadDocument>
          Kijk of er iets is veranderd
        </Link>
      </p>
      <h2>Wat er op tafel ligt</h2>
      {opTafel.length === 0 && <p>Er ligt nog geen criterium op tafel.</p>}
      {opTafel.map((criterium) => (
        <SamenCriterium key={criterium.volgnummer} criterium={criterium} samen={samen} />
      ))}
      {schrijft && (
        <ButtonGroup>
          <ButtonLink look="secondary" to={`${basis}/nieuw?tafel`}>
            Stel nog een criterium voor
          </ButtonLink>
          <ButtonLink look="subtle" to={`${basis}/voorbeelden?tafel`}>
            Kijk bij de voorbeelden
          </ButtonLink>
          <ButtonLink look="subtle" to={`${basis}/effecten`}>
            Teken wie wat inlegt en wint
          </ButtonLink>
        </ButtonGroup>
      )}
      {opTafel.length > 0 && <Planblok tafel={samen} />}
      {opTafel.length > 0 && <Meten {...samen.meten} />}
      {sessie && schrijft && <Sluit basis={basis} />}
      <Eerder sessies={samen.eerder} />
      <p>
        <Link to={basis}>Terug naar de criteria</Link>
      </p>
    </>
  )
}
