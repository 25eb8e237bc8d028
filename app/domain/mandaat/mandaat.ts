import type { Belemmering } from '../belemmering.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro, euroRond } from '../opmaak.ts'
import { mandaatrollen, type Rol } from '../toegang.ts'
import { opsomming } from '../voorwaarde/soort.ts'

/** What an official may decide in the name of the college. */
export const mandaatsoorten = [
  'verlenen',
  'weigeren',
  'buiten_behandeling',
  'vaststellen',
  'wijzigen',
  'bezwaar',
  'dwangsom',
] as const
export type Mandaatsoort = (typeof mandaatsoorten)[number]

export const mandaatnamen: Readonly<Record<Mandaatsoort, string>> = {
  verlenen: 'verlenen, ook voor een deel of meteen vastgesteld',
  weigeren: 'weigeren',
  buiten_behandeling: 'een onvolledige aanvraag niet behandelen',
  vaststellen: 'vaststellen na het verslag',
  wijzigen: 'wijzigen of intrekken wat is verleend',
  bezwaar: 'beslissen op bezwaar',
  dwangsom: 'een dwangsom vaststellen',
}

/** What of these a decision on an application is: an award needs another mandate than a refusal. */
export const mandaatsoortVan = (uitkomst: Uitkomst) =>
  uitkomst === 'weigeren' ? ('weigeren' as const) : ('verlenen' as const)

/** Who may be given a mandate; the separations per case count for each of them. */
export type Mandaatrol = (typeof mandaatrollen)[number]

export const mandaatrolnamen: Readonly<Record<Mandaatrol, string>> = {
  gemandateerde: 'gemandateerde',
  coordinator: 'coördinator',
  jurist: 'jurist',
}

/** Who may decide what, up to which amount, and the mandaatbesluit that says so (Awb 10:5); tot null is no limit. */
export type Mandaatregel = {
  soorten: Mandaatsoort[]
  rol: Mandaatrol
  /** How who signs is named in the letter (Awb 10:10). */
  functie: string
  tot: number | null
  besluit: string
  artikel: string
  datum: Datum
}

/** What this official may not decide on a proposal, each with its reasons; empty lists where they may. */
export function redenenPerUitkomst(
  mandaat: readonly Mandaatregel[],
  vraag: Omit<Vraag, 'soort'> & { geagendeerd: boolean },
) {
  return (['verlenen', 'weigeren'] as const).map((soort) => ({
    soort,
    redenen: belemmeringenVoorMandaat(mandaat, { ...vraag, soort }),
  }))
}

/** Who may decide on a proposal as it is proposed, in a sentence, and whether that is who reads it. */
export const mandaatstand = (
  mandaat: readonly Mandaatregel[],
  { uitkomst, ...wie }: Wie & { uitkomst: Uitkomst },
) => standVan(mandaat, mandaatsoortVan(uitkomst), wie)

/** The same for a change of what was granted, or its withdrawal. */
export const wijzigingsmandaat = (mandaat: readonly Mandaatregel[], wie: Wie) =>
  standVan(mandaat, 'wijzigen', wie)

type Wie = { gevraagd: number; rollen: readonly Rol[] }

function standVan(
  mandaat: readonly Mandaatregel[],
  soort: Mandaatsoort,
  { gevraagd, rollen }: Wie,
) {
  const vraag = { soort, bedrag: gevraagd }
  const regel = mandaatregelVoor(mandaat, { ...vraag, rollen: mandaatrollen })
  const [reden] = belemmeringenVoorMandaat(mandaat, { ...vraag, rollen: mandaatrollen })
  const mag = mandaatregelVoor(mandaat, { ...vraag, rollen }) !== undefined
  return {
    mag,
    zin: regel
      ? `Een ${regel.functie} (${mandaatrolnamen[regel.rol]}) kan hierover in mandaat beslissen: ${bronVan(regel)}. Het kan ook naar het college.`
      : (reden?.tekst ?? ''),
  }
}

type Vraag = {
  soort: Mandaatsoort
  /** What is asked of the municipality in this case; of a vaststelling what was granted. */
  bedrag: number
  rollen: readonly Rol[]
}

/** The rule by which somebody with these roles decides: the widest that reaches this amount. */
export function mandaatregelVoor(
  mandaat: readonly Mandaatregel[],
  { soort, bedrag, rollen }: Vraag,
) {
  return mandaat
    .filter((regel) => regel.soorten.includes(soort) && rollen.includes(regel.rol))
    .toSorted((a, b) => grens(b) - grens(a))
    .find((regel) => bedrag <= grens(regel))
}

/** Why somebody with these roles cannot decide this in the name of the college (Awb 10:1). */
export function belemmeringenVoorMandaat(
  mandaat: readonly Mandaatregel[],
  vraag: Vraag & { geagendeerd?: boolean },
): Belemmering[] {
  const { soort, rollen, geagendeerd = false } = vraag
  const nee = (code: string, tekst: string, grondslag = 'Awb 10:1') => [{ code, tekst, grondslag }]
  if (geagendeerd) return nee('agenda', 'Dit voorstel staat op de agenda van het college.')
  if (mandaatregelVoor(mandaat, vraag)) return []
  const regels = mandaat.filter((regel) => regel.soorten.includes(soort))
  if (regels.length === 0)
    return nee('geen-mandaat', `In deze regeling beslist het college zelf over ${kort[soort]}.`)
  const eigen = regels.filter(({ rol }) => rollen.includes(rol))
  const [ruimste] = (eigen.length > 0 ? eigen : regels).toSorted((a, b) => grens(b) - grens(a))
  if (!ruimste) return []
  if (eigen.length === 0)
    return nee(
      'andere-rol',
      `Over ${kort[soort]} beslist hier een ${mandaatrolnamen[ruimste.rol]}${totEnMet(ruimste)}.`,
      bronVan(ruimste),
    )
  return nee(
    'boven-mandaat',
    `Het mandaat voor ${kort[soort]} gaat tot en met ${euro(grens(ruimste))}. Hierover beslist ${hoger(regels, vraag.bedrag)}.`,
    bronVan(ruimste),
  )
}

/** The source of a rule as it is written down: mandaatbesluit, article and its day. */
export const bronVan = ({ besluit, artikel, datum }: Mandaatregel) =>
  `${besluit}, ${artikel}, ${datumVoluit(datum)}`

/** Who decides on an application, for residents. */
export function wieBeslist(mandaat: readonly Mandaatregel[]) {
  const regel = mandaat
    .filter(({ soorten }) => soorten.includes('verlenen'))
    .toSorted((a, b) => grens(b) - grens(a))[0]
  if (!regel) return 'Het college van burgemeester en wethouders.'
  const wie = `${regel.functie} namens het college`
  return regel.tot === null
    ? `Een ${wie}.`
    : `Tot en met ${euroRond(regel.tot)} een ${wie}, daarboven het college.`
}

/** A rule in one sentence, for who reads who decides. */
export const regelzin = (regel: Mandaatregel) =>
  `${hoofdletter(regel.functie)} beslist over ${opsomming(regel.soorten.map((soort) => kort[soort]))}${totEnMet(regel)}.`

const kort: Readonly<Record<Mandaatsoort, string>> = {
  verlenen: 'verlenen',
  weigeren: 'weigeren',
  buiten_behandeling: 'niet behandelen',
  vaststellen: 'vaststellen',
  wijzigen: 'wijzigen of intrekken',
  bezwaar: 'bezwaar',
  dwangsom: 'een dwangsom',
}

const grens = ({ tot }: Pick<Mandaatregel, 'tot'>) => tot ?? Number.POSITIVE_INFINITY
const totEnMet = ({ tot }: Mandaatregel) => (tot === null ? '' : ` tot en met ${euro(tot)}`)
const hoofdletter = (tekst: string) => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`

/** Who goes above this official: another role whose mandate reaches that far, else the college. */
function hoger(regels: readonly Mandaatregel[], bedrag: number) {
  const ander = regels.find((regel) => bedrag <= grens(regel))
  return ander ? `een ${mandaatrolnamen[ander.rol]}, of het college` : 'het college'
}
