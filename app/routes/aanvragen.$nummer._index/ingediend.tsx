import { Link } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Timeline } from '../../components/timeline.tsx'
import type { Stap } from '../../domain/aanvraag/tijdlijn.ts'

type Props = {
  stappen: Stap[]
  nummer: string
  ongelezen: number
  ingediend: boolean
  aanvulling: boolean
  besluit: boolean
  /** The decision not to treat it is gone; what was decided on the objection can still be read. */
  heropend: boolean
  toegekend: boolean
  rapportage: boolean
  gesteld: boolean
  uitstel: boolean
  zienswijze: boolean
  teLaat: boolean
  trektIn: boolean
  kopieert: boolean
  nulmetingen: number
}

/** The submitted application: the road it goes, and the pages that belong to it now. */
export function Ingediend({ stappen, ...zaak }: Props) {
  return (
    <>
      {zaak.aanvulling && (
        <ButtonLink to="aanvulling">Bekijk wat de gemeente nog vraagt</ButtonLink>
      )}
      {zaak.uitstel && <ButtonLink to="uitstel">Zeg of de gemeente later mag beslissen</ButtonLink>}
      {zaak.zienswijze && (
        <ButtonLink to="zienswijze">Zeg wat u van ons voornemen vindt</ButtonLink>
      )}
      {(zaak.besluit || zaak.rapportage) && (
        <ButtonGroup>
          {zaak.besluit && <ButtonLink to="besluit">Lees het besluit</ButtonLink>}
          {zaak.rapportage && (
            <ButtonLink look={zaak.besluit ? 'secondary' : 'primary'} to="rapportage">
              Vertel hoe het ging
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
      {zaak.gesteld ? (
        <p>
          <Link to="ingebrekestelling">Uw ingebrekestelling en de dwangsom</Link>
        </p>
      ) : (
        zaak.teLaat && (
          <p>
            <Link to="ingebrekestelling">De gemeente is te laat. Lees wat u kunt doen</Link>
          </p>
        )
      )}
      <h2>Hoe het loopt</h2>
      <Timeline events={stappen.map((stap, id) => ({ id, ...stap }))} />
      <h2>Bij deze aanvraag</h2>
      <ul>
        <li>
          <Link to="berichten">Berichten</Link>
          {zaak.ongelezen > 0 && <strong> ({zaak.ongelezen} nieuw)</strong>}
        </li>
        {zaak.ingediend && (
          <>
            <li>
              <Link to="ontvangst">De ontvangstbevestiging en wat u hebt gestuurd</Link>
            </li>
            <li>
              <Link to="termijnen">Alle termijnen, met hoe ze zijn berekend</Link>
            </li>
          </>
        )}
        {zaak.heropend && !zaak.besluit && (
          <li>
            <Link to="besluit">De beslissing op het bezwaar</Link>
          </li>
        )}
        {(zaak.besluit || zaak.heropend) && (
          <li>
            <Link to="bezwaar">Bezwaar</Link>
          </li>
        )}
        {zaak.besluit && zaak.toegekend && (
          <li>
            <Link to="wijziging">Uw subsidie veranderen of stoppen</Link>
          </li>
        )}
        <li>
          <Link to="samenwerkingsverband">Met wie u het doet</Link>
        </li>
        <li>
          <Link to="evaluatiecriteria">Hoe we zien of het werkt</Link>
          {zaak.nulmetingen > 0 && (
            <strong>
              {' '}
              (nog {zaak.nulmetingen} {zaak.nulmetingen === 1 ? 'nulmeting' : 'nulmetingen'} te
              doen)
            </strong>
          )}
        </li>
        <li>
          <a href={`/aanvragen/${zaak.nummer}/agenda.ics`} download>
            Zet de datums in uw agenda
          </a>
        </li>
        {zaak.kopieert && (
          <li>
            <Link to="kopie">Opnieuw aanvragen, met wat hierin staat</Link>
          </li>
        )}
        {zaak.trektIn && (
          <li>
            <Link to="intrekking">De aanvraag intrekken</Link>
          </li>
        )}
      </ul>
    </>
  )
}
