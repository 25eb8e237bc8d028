import type { Aanvraaginhoud, Aansluiting, Deelnemer, Domein } from '../aanvraag/inhoud.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import { onderdeelSoorten } from '../plan/plan.ts'
import { bevindingen } from '../voorwaarde/bevindingen.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import type { Alsof } from './regeling.schema.ts'

type Gekozen = { alsof?: Alsof; kiest?: string; domein?: Domein }
type Toetsbaar = Pick<Voorwaarde, 'sleutel' | 'soort' | 'parameters' | 'bron'>

/** Whether the answer says something a rule can look at. */
export const isToetsbaar = ({ alsof, kiest, domein }: Gekozen) =>
  alsof !== undefined || kiest !== undefined || domein !== undefined

/** How a condition would stand if the application said what was chosen, and all the rest were in order. */
export function bevindingAlsof(
  gekozen: readonly Gekozen[],
  voorwaarde: Toetsbaar,
  vandaag: Datum,
): Bevinding | undefined {
  return bevindingen(inhoudAlsof(gekozen), [voorwaarde], vandaag)[0]
}

const GEVULD = 'Zoals u het zei.'

function inhoudAlsof(gekozen: readonly Gekozen[]): Aanvraaginhoud {
  const zegt = (alsof: Alsof) => gekozen.some((antwoord) => antwoord.alsof === alsof)
  const penvoerder = zegt('van_bedrijf')
    ? deelnemer('penvoerder', 'rechtspersoon', 'bedrijf')
    : zegt('van_organisatie')
      ? deelnemer('penvoerder', 'rechtspersoon', 'stichting')
      : deelnemer('penvoerder', 'groep', null)
  return {
    ...leeg,
    aansluitingen: gekozen.flatMap(({ kiest }) => (kiest === undefined ? [] : [keuze(kiest)])),
    domeinen: gekozen.flatMap(({ domein }) => domein ?? []),
    deelnemers: zegt('met_partner')
      ? [penvoerder, deelnemer('partner', 'natuurlijk_persoon', null)]
      : [penvoerder],
    criteria: zegt('meet_samen') ? [criterium] : [],
    evaluatieplan: zegt('meet_samen')
      ? { id: '', versie: 1, bevestigd_door: ['initiatief', 'gemeente'] }
      : null,
  }
}

/** An item by its key: `elburg-2024/uitdaging-2` is an uitdaging. */
function keuze(sleutel: string): Aansluiting {
  const naam = sleutel.slice(sleutel.lastIndexOf('/') + 1).replace(/-\d+$/, '')
  const soort = onderdeelSoorten.find((een) => een === naam) ?? 'doel'
  const leeg = { onderdeel_id: '', nummer: '', titel: '', kort: '', citaat: '' }
  return { ...leeg, sleutel, soort, motivering: GEVULD }
}

function deelnemer(
  rol: Deelnemer['rol'],
  soort: Deelnemer['soort'],
  organisatiesoort: string | null,
): Deelnemer {
  return {
    ...{ deelname_id: rol, partij_id: rol, rol, soort, organisatiesoort, naam: rol, taak: GEVULD },
    ...{ kvk_nummer: null, straat: null, huisnummer: null, postcode: null, plaats: null },
    ...{ telefoon: null, email: null, zelfstandigheid: '', leden: [] },
    ...{ bijdrage_geld: 0, bijdrage_uren: 1, bijdrage_natura: '', stand: 'bevestigd' },
  }
}

const criterium: Aanvraaginhoud['criteria'][number] = {
  ...{ criterium_id: '', volgnummer: 1, voorstel_id: '', versie: 1, kant: 'initiatief' },
  ...{
    akkoord: true,
    doel: GEVULD,
    soort: 'outcome',
    indicator: '',
    eenheid: '',
    richting: 'geen',
  },
  ...{ nulwaarde: null, nulmeting_op: null, nulmeting_bron: '', streefwaarde: null },
  ...{ streefdatum: null, meetinstrument: '', wie_meet: '', minuten: null, leren: '' },
}

const leeg: Aanvraaginhoud = {
  ...{ id: '', nummer: '', status: 'concept', titel: '', samenvatting: GEVULD, aanleiding: GEVULD },
  ...{ doel: GEVULD, doelgroep: GEVULD, activiteiten: GEVULD, start_op: null, eind_op: null },
  ...{ wijk: '', locatie: GEVULD, borging: GEVULD, domeinen: [], verbindingen: GEVULD },
  ...{ merkbaar: GEVULD, gevraagd: null, aansluitingen: [], posten: [], deelnemers: [] },
  ...{ criteria: [], evaluatieplan: null, bestanden: [], volgt: [], voorgelegd: null },
}
