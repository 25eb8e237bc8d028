import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { belemmeringenVoorStarten, type Venster } from '../../domain/regeling/regeling.ts'
import {
  contactVan,
  Vervanger,
  type Contact,
} from '../regelingen.$regeling._index/aanvragen-kan.tsx'

type Regeling = Venster & Contact & { id: string; titel: string }

/** Why one cannot apply now, and what one can do instead. */
export function Gesloten({ regeling, vandaag }: { regeling: Regeling; vandaag: string }) {
  return (
    <>
      <PageHeading step={regeling.titel} title="U kunt nu geen aanvraag beginnen" />
      {belemmeringenVoorStarten(regeling, vandaag).map(({ code, tekst }) => (
        <p key={code} className="page-intro">
          {tekst}
        </p>
      ))}
      <p>
        Hebt u een idee? Vertel het ons toch. Misschien past het bij een andere regeling, of kunnen
        wij helpen zonder subsidie.
      </p>
      <WieIsAanZet wie="Niemand" wat="Er loopt geen aanvraag." contact={contactVan(regeling)} />
      <Vervanger regeling={regeling} />
      <ButtonGroup>
        <ButtonLink to="/ideeen">Vertel ons uw idee</ButtonLink>
        <ButtonLink to="/regelingen" look="secondary">
          Bekijk wat er open is
        </ButtonLink>
        <ButtonLink to={`/regelingen/${regeling.id}`} look="secondary">
          Over deze regeling
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
