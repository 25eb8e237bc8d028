import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Phone } from '../../components/phone.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { standVan, vensterTekst, type Venster } from '../../domain/regeling/regeling.ts'

type Contactpersoon = {
  contact_naam: string
  contact_functie: string
  contact_telefoon: string
  contact_bereikbaar: string
}
export type Contact = Contactpersoon & {
  vervanger_naam: string
  vervanger_functie: string
  vervanger_telefoon: string
}
type Regeling = Venster & Contact & { id: string; beslistermijn: string }

/** Whether one can apply, how to begin, and whom to call. */
export function AanvragenKan({ regeling, vandaag }: { regeling: Regeling; vandaag: string }) {
  const stand = standVan(regeling, vandaag)
  const base = `/regelingen/${regeling.id}`
  return (
    <>
      {stand === 'open' ? (
        <ButtonGroup>
          <ButtonLink to={`${base}/past-mijn-idee`}>Kijk of uw idee past</ButtonLink>
          <ButtonLink to={`${base}/aanvraag`} look="secondary">
            Begin een aanvraag
          </ButtonLink>
        </ButtonGroup>
      ) : (
        <Alert title={stand === 'gesloten' ? 'Deze regeling is gesloten' : 'Nog niet open'}>
          <p>{vensterTekst(regeling, vandaag)}</p>
        </Alert>
      )}
      <WieIsAanZet
        wie={stand === 'open' ? 'U' : 'Niemand'}
        wat={stand === 'open' ? 'U kunt een aanvraag indienen.' : 'U kunt nu niet aanvragen.'}
        tot={stand === 'open' ? datumVoluit(regeling.tot) : undefined}
        totUitleg={
          stand === 'open' ? `Daarna beslist de gemeente ${regeling.beslistermijn}.` : undefined
        }
        contact={contactVan(regeling)}
      />
      <Vervanger regeling={regeling} />
    </>
  )
}

/** Who to call about a scheme, as the block about whose turn it is wants it. */
export const contactVan = (regeling: Contactpersoon) => ({
  naam: `${regeling.contact_naam}, ${regeling.contact_functie}`,
  telefoon: regeling.contact_telefoon,
  wanneer: regeling.contact_bereikbaar,
})

/** Who to call when that one is away. */
export function Vervanger({ regeling }: { regeling: Contact }) {
  const { contact_naam, vervanger_naam, vervanger_functie, vervanger_telefoon } = regeling
  return (
    <p className="muted">
      Is {contact_naam} er niet? Bel {vervanger_naam}, {vervanger_functie}:{' '}
      <span className="nowrap">
        <Phone nummer={vervanger_telefoon} />.
      </span>
    </p>
  )
}
