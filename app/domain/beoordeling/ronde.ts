import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { beslistAlles } from './loting.ts'

/** A version of a scheme whose applications are compared with each other. */
export type Rondeversie = {
  versie: number
  van: Datum
  tot: Datum
  /** How many complete applications it has. */
  volledig: number
  gerangschikt: boolean
}

/** The round there is work for: the first closed one that waits for its ranking, else the last that opened. */
export function kiesRonde<V extends Rondeversie>(
  versies: readonly V[],
  vandaag: Datum,
): V | undefined {
  const opVolgorde = [...versies].sort((een, ander) => een.versie - ander.versie)
  const wacht = ({ tot, volledig, gerangschikt }: V) =>
    tot < vandaag && volledig > 0 && !gerangschikt
  return opVolgorde.find(wacht) ?? opVolgorde.findLast(({ van }) => van <= vandaag) ?? opVolgorde[0]
}

const voor: readonly string[] = ['ingediend', 'aanvulling_gevraagd'] satisfies Aanvraagstatus[]
const bezig: readonly string[] = ['volledig', 'in_beoordeling'] satisfies Aanvraagstatus[]
const klaar: readonly string[] = [
  'beoordeeld',
  'gerangschikt',
  'voorstel',
] satisfies Aanvraagstatus[]
const buiten: readonly string[] = [
  'concept',
  'buiten_behandeling',
  'ingetrokken_door_aanvrager',
] satisfies Aanvraagstatus[]

/** The application takes part: it is complete, and it was not withdrawn. */
export const doetMeeInRonde = (status: string) => !voor.includes(status) && !buiten.includes(status)

/** A decision about it was taken: its place in the order stands. */
export const isBesloten = (status: string) =>
  doetMeeInRonde(status) && !bezig.includes(status) && !klaar.includes(status)

type Zaak = {
  nummer: string
  status: string
  op_agenda: boolean
  /** The scheme counts what the assessors agree on, and they still have to. */
  nog_niet_eens?: boolean
}
export type Stand = {
  vandaag: Datum
  tot: Datum
  zaken: readonly Zaak[]
  /** Whose order only the lot can decide. */
  teLoten: readonly string[]
  /** The list that was fixed for a draw, and the order that was drawn. */
  loting: { lijst: readonly string[]; volgorde: readonly string[] | null } | null
}

/** Every reason why the applications cannot be compared yet, or no more; an empty list means they can. */
function belemmeringenVoorVergelijken({ vandaag, tot, zaken }: Stand): Belemmering[] {
  if (vandaag <= tot)
    return [
      {
        code: 'ronde-open',
        tekst: `Vergelijken kan na de sluiting van de ronde op ${datumVoluit(tot)}.`,
      },
    ]
  const redenen: Belemmering[] = []
  const noem = (code: string, wat: string, welke: (zaak: Zaak) => boolean) => {
    const nummers = zaken.filter(welke).map(({ nummer }) => nummer)
    if (nummers.length > 0) redenen.push({ code, tekst: `${wat}: ${nummers.join(', ')}.` })
  }
  noem('niet-volledig', 'Stel eerst vast of deze aanvragen volledig zijn', ({ status }) =>
    voor.includes(status),
  )
  noem(
    'niet-beoordeeld',
    'Deze aanvragen zijn nog niet door alle beoordelaars beoordeeld',
    (zaak) => bezig.includes(zaak.status),
  )
  noem(
    'niet-eens',
    'Bij deze aanvragen worden de beoordelaars het eerst nog eens over hun scores',
    (zaak) => zaak.nog_niet_eens === true,
  )
  noem(
    'op-agenda',
    'Deze voorstellen staan op de agenda van het college. Laat ze eerst terugsturen',
    ({ op_agenda, status }) => op_agenda && !isBesloten(status),
  )
  const mee = zaken.filter(({ status }) => doetMeeInRonde(status))
  if (mee.length === 0)
    redenen.push({ code: 'leeg', tekst: 'In deze ronde zijn geen volledige aanvragen.' })
  else if (mee.every(({ status }) => isBesloten(status)))
    redenen.push({
      code: 'alles-besloten',
      tekst: 'Over alle aanvragen is besloten. De volgorde staat vast.',
    })
  return redenen
}

/** Every reason why no list can be fixed for a draw now. */
export function belemmeringenVoorLoting(stand: Stand): Belemmering[] {
  const redenen = belemmeringenVoorVergelijken(stand)
  if (redenen.length > 0) return redenen
  if (stand.teLoten.length === 0)
    return [{ code: 'geen-gelijke-stand', tekst: 'Er is geen gelijke stand: loten is niet nodig.' }]
  // whoever could draw again, could choose
  if (stand.loting && beslistAlles(stand.loting.lijst, stand.teLoten))
    return [
      { code: 'al-vastgelegd', tekst: 'De lijst voor de loting staat al vast. U loot één keer.' },
    ]
  return []
}

/** Every reason why the ranking cannot be fixed now. */
export function belemmeringenVoorRangschikken(stand: Stand): Belemmering[] {
  const redenen = belemmeringenVoorVergelijken(stand)
  if (redenen.length > 0) return redenen
  if (!beslistAlles(stand.loting?.volgorde ?? [], stand.teLoten))
    return [
      {
        code: 'loting-nodig',
        tekst: `Deze aanvragen staan gelijk. Loot eerst: ${stand.teLoten.join(', ')}.`,
      },
    ]
  return []
}

type Rangplaats = { bedrag: number } | null

/** Every reason why no proposal can be made that gives this amount, in a scheme that compares applications. */
export function belemmeringenVanRonde(
  verdeelwijze: 'volgorde_van_volledige_ontvangst' | 'tender',
  rangplaats: Rangplaats,
  bedrag: number,
): Belemmering[] {
  if (verdeelwijze !== 'tender') return []
  if (!rangplaats) return [nietGerangschikt]
  if (bedrag <= rangplaats.bedrag) return []
  return [
    {
      code: 'boven-rangplaats',
      tekst: `In de volgorde van de ronde is er voor deze aanvraag ${euro(rangplaats.bedrag)}. Meer kan pas als de volgorde opnieuw is vastgesteld.`,
      grondslag: 'Awb 4:25 lid 2',
    },
  ]
}

/** What is there for this application: its place in the round, within what is left under the ceiling. */
export const overVoor = (rest: number, rangplaats: Rangplaats) =>
  rangplaats ? Math.min(rest, rangplaats.bedrag) : rest

const nietGerangschikt: Belemmering = {
  code: 'niet-gerangschikt',
  tekst: 'Eerst stelt de coördinator de volgorde van de ronde vast. Daarna komt het voorstel.',
  grondslag: 'Awb 4:26',
}
