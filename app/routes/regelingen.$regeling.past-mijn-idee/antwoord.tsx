import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { FindingCard } from '../../components/finding-card.tsx'
import { Icon } from '../../components/icon.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { vindplaats } from '../../domain/plan/verwijzing.ts'
import { beginAdres, type Begin } from '../../domain/regeling/begin.ts'
import { pastNauwelijks, type Ideeuitslag } from '../../domain/regeling/idee.ts'
import {
  contactVan,
  Vervanger,
  type Contact,
} from '../regelingen.$regeling._index/aanvragen-kan.tsx'
import { Anders } from './anders.tsx'
import { ideeAdres } from './idee-adres.ts'
import { InPlan, type Passend } from './in-plan.tsx'
import { nauwelijks, slot, woorden } from './woorden.ts'

/** What fits, what is missing and whom to talk to, with the way to begin. */
export function Antwoord(props: Props) {
  const { regeling, idee, inPlan, uitslagen, slotsom, mee, voorwaarden, andere } = props
  const past = !pastNauwelijks(uitslagen)
  const { titel, wat } = past ? slot[slotsom] : nauwelijks
  const passend = uitslagen.filter(({ uitkomst }) => uitkomst === 'past')
  const nodig = uitslagen.filter(({ uitkomst }) => uitkomst !== 'past' && uitkomst !== 'open')
  const open = uitslagen.filter(({ uitkomst }) => uitkomst === 'open').length
  return (
    <>
      <PageHeading step={`Past mijn idee bij ${regeling.titel}?`} title={titel} />
      {idee && <p className="idea-text">{idee}</p>}
      <WieIsAanZet
        wie="U"
        wat={wat}
        tot={datumVoluit(regeling.tot)}
        totUitleg="Zo lang kunt u aanvragen."
        contact={contactVan(regeling)}
        uBent
      />
      <Vervanger regeling={regeling} />
      {open > 0 && (
        <p>
          <a href="#antwoorden">
            {open === 1
              ? 'Naar de vraag die nog openstaat'
              : `Naar de ${open} vragen die nog openstaan`}
          </a>
        </p>
      )}
      <ButtonGroup>
        {!past && <ButtonLink to={ideeAdres(idee)}>Vertel uw idee aan een begeleider</ButtonLink>}
        <ButtonLink
          to={beginAdres(regeling.id, regeling.plan_id, { idee, ...mee })}
          look={past ? 'primary' : 'secondary'}
        >
          {past ? 'Begin een aanvraag' : 'Toch een aanvraag beginnen'}
        </ButtonLink>
        {past && (
          <ButtonLink to={`/regelingen/${regeling.id}/vragen`} look="secondary">
            Bekijk alle vragen
          </ButtonLink>
        )}
      </ButtonGroup>
      {nodig.length > 0 && <h2>Hier is nog iets nodig</h2>}
      {nodig.map((uitslag) => (
        <Nodig
          key={uitslag.vraag.sleutel}
          uitslag={uitslag}
          voorwaarde={voorwaarden.find(({ sleutel }) => sleutel === uitslag.vraag.voorwaarde)}
        />
      ))}
      {passend.length > 0 && <h2>Dit past</h2>}
      {passend.length > 0 && (
        <ul className="fits">
          {passend.map(({ vraag, zin }) => (
            <li key={vraag.sleutel}>
              <Icon name="vinkje" />
              <strong>{vraag.vraag}</strong>
              <span>{zin}</span>
            </li>
          ))}
        </ul>
      )}
      <InPlan passend={inPlan} plan={regeling.plan_titel} />
      <Anders idee={idee} andere={andere} slotsom={slotsom} />
      <p className="muted">
        Dit is een eerste indruk, geen besluit. Hij volgt uit vaste regels over wat u koos. De
        gemeente oordeelt pas als u een aanvraag indient.
      </p>
    </>
  )
}

function Nodig({ uitslag, voorwaarde }: { uitslag: Ideeuitslag; voorwaarde?: Voorwaarde }) {
  const { vraag, gekozen, uitkomst, reden, zin } = uitslag
  const koos = gekozen.map(({ tekst }) => tekst).join('; ')
  return (
    <FindingCard
      title={vraag.vraag}
      {...woorden[uitkomst]}
      reason={koos ? [`U koos: ${koos}.`, reden].filter(Boolean).join(' ') : zin}
      helps={koos ? zin : undefined}
      quote={
        voorwaarde && {
          tekst: voorwaarde.bron.citaat,
          bron: `${voorwaarde.bron_plan_titel}, ${vindplaats(voorwaarde.bron.paragraaf)}`,
        }
      }
    />
  )
}

type Voorwaarde = {
  sleutel: string
  bron: { paragraaf: string; citaat: string }
  bron_plan_titel: string
}
type Props = {
  regeling: Contact & {
    id: string
    titel: string
    plan_id: string
    plan_titel: string
    tot: string
  }
  idee: string
  inPlan: readonly Passend[]
  uitslagen: readonly Ideeuitslag[]
  slotsom: Ideeuitslag['uitkomst']
  mee: Omit<Begin, 'idee'>
  voorwaarden: readonly Voorwaarde[]
  andere: readonly { id: string; titel: string; samenvatting: string }[]
}
