import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import {
  belemmeringenVoorUitkomst,
  belemmeringenVoorWeigering,
  type Grenzen,
  type Uitkomst,
  type Voorstel,
} from './voorstel.ts'

/** What is decided; `afwijking` says why it is not what was proposed. */
export type Beslissing = Pick<
  Voorstel,
  'uitkomst' | 'bedrag' | 'weigeringsgrond' | 'wat_wel_kan' | 'zienswijze' | 'afwijking'
>

export type Besluitsoort =
  | 'verlening'
  | 'weigering'
  | 'buiten_behandeling'
  | 'direct_vaststelling'
  | 'vaststelling'
  | 'bezwaar'
  | 'wijziging'
  | 'intrekking'
export type Besluituitkomst =
  | 'verleend'
  | 'deels_verleend'
  | 'geweigerd'
  | 'buiten_behandeling'
  | 'vastgesteld'
  | 'niet_ontvankelijk'
  | 'ongegrond'
  | 'gegrond'
  | 'gewijzigd'
  | 'ingetrokken'
  | 'niet_gewijzigd'

/** Whether the decision says something else than the proposal. */
const wijktAfVanVoorstel = (
  besluit: Pick<Beslissing, 'uitkomst' | 'bedrag'>,
  voorstel: Pick<Voorstel, 'uitkomst' | 'bedrag'>,
) => besluit.uitkomst !== voorstel.uitkomst || besluit.bedrag !== voorstel.bedrag

/** Every reason why this cannot be decided on this proposal, whoever decides. */
export function belemmeringenVoorBeslissing(
  besluit: Beslissing,
  voorstel: Pick<Voorstel, 'uitkomst' | 'bedrag' | 'motivering'>,
  grenzen: Grenzen,
): Belemmering[] {
  const redenen: Belemmering[] = []
  if (wijktAfVanVoorstel(besluit, voorstel) && !besluit.afwijking)
    redenen.push({
      code: 'afwijking',
      tekst: 'Dit is anders dan het voorstel. Schrijf op waarom: de reden komt in de brief.',
      grondslag: 'Awb 3:46',
    })
  if (besluit.uitkomst === 'weigeren') return [...redenen, ...belemmeringenVoorWeigering(besluit)]
  if (voorstel.uitkomst === 'weigeren')
    return [
      {
        code: 'terug',
        tekst:
          'Het voorstel is weigeren en bevat geen verplichtingen en geen betaalschema. Stuur het terug voor een nieuw voorstel.',
      },
    ]
  const { motivering } = voorstel
  return [...redenen, ...belemmeringenVoorUitkomst({ ...besluit, motivering }, grenzen)]
}

type Agendapunt = {
  datum: Datum
  gesloten_op: unknown
  teruggestuurd_op: unknown
  /** Held until the meeting of this day. */
  aangehouden_tot: Datum | null
}

/** Why the college cannot decide on this item now. */
export function belemmeringenVoorAgendapunt(
  { datum, gesloten_op, teruggestuurd_op, aangehouden_tot }: Agendapunt,
  vandaag: Datum,
): Belemmering[] {
  if (teruggestuurd_op !== null)
    return [{ code: 'teruggestuurd', tekst: 'Dit voorstel is teruggestuurd naar de behandelaars.' }]
  if (aangehouden_tot !== null)
    return [
      {
        code: 'aangehouden',
        tekst: `Dit voorstel is aangehouden tot de vergadering van ${datumVoluit(aangehouden_tot)}.`,
      },
    ]
  if (vandaag < datum)
    return [
      {
        code: 'te-vroeg',
        tekst: `De vergadering is op ${datumVoluit(datum)}. Het college beslist dan.`,
      },
    ]
  return gesloten_op !== null ? [{ code: 'gesloten', tekst: 'Deze vergadering is gesloten.' }] : []
}

type Bezig = { aanwezig: boolean; verschoond: boolean; bijAanvraag: boolean }

/** Why this member cannot put the decision of the college on record (Gemeentewet 58 with 28). */
export function belemmeringenVoorLid({ aanwezig, verschoond, bijAanvraag }: Bezig): Belemmering[] {
  const grondslag = 'Gemeentewet 58 en 28'
  if (verschoond || bijAanvraag)
    return [
      {
        code: 'verschoond',
        tekst: 'U hebt een belang bij deze aanvraag en doet niet mee aan dit besluit.',
        grondslag,
      },
    ]
  return aanwezig
    ? []
    : [{ code: 'afwezig', tekst: 'U staat niet op de presentielijst van deze vergadering.' }]
}

/** What a decision is in law, and the state of the case once it has been sent. */
export function gevolgVan(uitkomst: Uitkomst, directVaststellen: boolean) {
  if (uitkomst === 'weigeren')
    return { soort: 'weigering', uitkomst: 'geweigerd', status: 'geweigerd' } as const
  const deel = uitkomst === 'verlenen' ? ('verleend' as const) : ('deels_verleend' as const)
  return directVaststellen
    ? ({ soort: 'direct_vaststelling', uitkomst: deel, status: 'direct_vastgesteld' } as const)
    : ({ soort: 'verlening', uitkomst: deel, status: deel } as const)
}
