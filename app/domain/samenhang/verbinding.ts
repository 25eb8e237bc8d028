import { domeinen, type Domein } from '../aanvraag/inhoud.ts'

/** What somebody says of two: they worked together already, will do so, or do not. */
export const verbindingstanden = ['was_er_al', 'gepland', 'geen'] as const
export type Verbindingstand = (typeof verbindingstanden)[number]

/** What came of a connection at the report; `onverwacht` came although nobody planned it. */
export const verbindinguitkomsten = ['gekomen', 'niet_gekomen', 'onverwacht'] as const
export type Verbindinguitkomst = (typeof verbindinguitkomsten)[number]

/** What can be connected: a participant, another organisation, a part of the sociaal domein, a neighbourhood. */
const eindsoorten = ['deelnemer', 'organisatie', 'domein', 'buurt'] as const
export type Eindsoort = (typeof eindsoorten)[number]

type Paar = { van: string; naar: string }
/** Two ends ("deelnemer:" with its id, "domein:jeugd", …) and how they stand to each other. */
export type Verbinding = Paar & { stand: Verbindingstand }
/** What the report says of two ends. */
export type Verbindingverslag = Paar & { uitkomst: Verbindinguitkomst; toelichting: string }

export const EIND_LENGTE = 80
export const NOTITIE_LENGTE = 500
export const MEESTE_VERBINDINGEN = 60

/** An end as one text. */
export const eindVan = (soort: Eindsoort, waarde: string) => `${soort}:${waarde}`

/** What an end is about, or null when it is none. */
export function leesEind(eind: string): { soort: Eindsoort; waarde: string } | null {
  const [, naam, waarde = ''] = /^([a-z]+):(.+)$/.exec(eind) ?? []
  const soort = eindsoorten.find((een) => een === naam)
  if (!soort || waarde.length > EIND_LENGTE) return null
  if (soort === 'domein' && !isDomein(waarde)) return null
  if (soort === 'deelnemer' && !UUID.test(waarde)) return null
  return { soort, waarde }
}

/** Whether two rows are about the same two, whichever is named first. */
export const zelfdePaar = (een: Paar, ander: Paar) =>
  (een.van === ander.van && een.naar === ander.naar) ||
  (een.van === ander.naar && een.naar === ander.van)

/** Two ends as the name of a field: nothing but letters, digits, underscores and the two hyphens between them. */
export const sleutelVan = ({ van, naar }: Paar) => `${verstopt(van)}--${verstopt(naar)}`

/** The two ends again, or null when they are none. */
export function paarVan(sleutel: string): Paar | null {
  const [van = '', naar = '', ...meer] = sleutel.split('--').map(ontstopt)
  if (meer.length > 0 || van === naar || !leesEind(van) || !leesEind(naar)) return null
  return { van, naar }
}

export const isDomein = (waarde: string): waarde is Domein =>
  (domeinen as readonly string[]).includes(waarde)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const verstopt = (tekst: string) =>
  tekst.replace(/[^a-z0-9]/giu, (teken) => `_${teken.codePointAt(0)?.toString(36)}_`)

const ontstopt = (tekst: string) =>
  tekst.replace(/_([0-9a-z]{1,4})_/g, (_, code: string) => {
    const punt = parseInt(code, 36)
    return punt <= 0x10ffff ? String.fromCodePoint(punt) : ''
  })
