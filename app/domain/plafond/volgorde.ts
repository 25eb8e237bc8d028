import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { euro } from '../opmaak.ts'

/** An application that waits for a decision in a scheme that works in order. Amounts in cents. */
export type Wachtende = {
  nummer: string
  /** Since when it is complete; of what was not looked at yet, since when it would be. */
  dag: Datum
  volledig: boolean
  /** What it asks, or the most the scheme gives. */
  wens: number
}

export type Wachtuitkomst = 'past' | 'deels' | 'plafond' | 'loten'

/** A place in the queue with what the ceiling leaves for it. */
export type Wachtplaats<W extends Wachtende = Wachtende> = W & {
  plaats: number
  uitkomst: Wachtuitkomst
  bedrag: number
  over: number
  /** Its place within its day was drawn. */
  geloot: boolean
}

/** The drawn orders; each settles one day. */
export type Loten = readonly (readonly string[])[]

type Regels = { beschikbaar: number; gedeeltelijk_verlenen: boolean }

/**
 * The queue in the order of the day of complete receipt, with the money that goes from the front to the back. Only the
 * day counts: where a day does not fit as a whole, lots decide within it, and until they are drawn nothing is certain
 * for that day nor for what comes after.
 */
export function verdeelOpVolgorde<W extends Wachtende>(
  wachtenden: readonly W[],
  { beschikbaar, gedeeltelijk_verlenen }: Regels,
  loten: Loten,
): Wachtplaats<W>[] {
  let over = beschikbaar
  let plaats = 0
  return perDag(wachtenden).flatMap((dag) => {
    const samen = som(dag)
    const lot = samen > over ? lotVan(dag, loten) : null
    const teLoten = samen > over && dag.length > 1 && lot === null
    const rij = lot ? [...dag].sort((een, ander) => lot(een.nummer) - lot(ander.nummer)) : dag
    const geplaatst = rij.map((een): Wachtplaats<W> => {
      plaats += 1
      const past = een.wens <= over
      const deels = !past && over > 0 && gedeeltelijk_verlenen
      const uitkomst = teLoten ? 'loten' : past ? 'past' : deels ? 'deels' : 'plafond'
      const bedrag = teLoten ? 0 : past ? een.wens : deels ? over : 0
      over -= bedrag
      return { ...een, plaats, uitkomst, bedrag, over, geloot: lot !== null }
    })
    if (teLoten) over = 0
    return geplaatst
  })
}

/** Of the first day that needs lots: its applications, in the order of their numbers. */
export function teLoten(plaatsen: readonly Wachtplaats[]): Wachtende[] {
  const eerste = plaatsen.find(({ uitkomst }) => uitkomst === 'loten')
  return plaatsen
    .filter(({ uitkomst, dag }) => uitkomst === 'loten' && dag === eerste?.dag)
    .sort((een, ander) => opTekst(een.nummer, ander.nummer))
}

/** Every reason why no list can be fixed now for the lots of this day. */
export function belemmeringenVoorDagloting(
  dag: readonly Wachtende[],
  vandaag: Datum,
): Belemmering[] {
  const [eerste] = dag
  if (!eerste)
    return [
      {
        code: 'geen-gelijke-stand',
        tekst: 'Er is genoeg geld voor iedereen: loten is niet nodig.',
      },
    ]
  const onbekend = dag.filter(({ volledig }) => !volledig).map(({ nummer }) => nummer)
  if (eerste.dag >= vandaag)
    return [
      {
        code: 'dag-loopt',
        tekst: 'De dag is nog niet voorbij: er kan nog een volledige aanvraag bij komen.',
      },
    ]
  return onbekend.length === 0
    ? []
    : [
        {
          code: 'niet-volledig',
          tekst: `Stel eerst vast of deze aanvragen volledig zijn: ${onbekend.join(', ')}.`,
        },
      ]
}

/** Some who wait: what they ask together, how many they are and the first of them. */
type Wachters = { samen: number; aantal: number; nummers: readonly string[] }

/** Who goes before one application, as the database found it in one look with what is left under the ceiling. */
export type Voorgangers = {
  over: number
  /** Those of earlier days. */
  eerder: Wachters
  /** Those of its own day, counted at least until they do not fit. */
  dag: Wachters
  /** Those of its day whose lot comes first; null where no lot settled the day, or none is needed. */
  lot: Wachters | null
}

/** What would be granted, and what it asks or the most the scheme gives. */
export type Toekenning = { bedrag: number; wens: number }

/** The same, found among everybody who still waits; undefined for who is not in the queue. */
export function voorgangersIn(
  wachtenden: readonly Wachtende[],
  nummer: string,
  over: number,
  loten: Loten,
): (Voorgangers & { wens: number }) | undefined {
  const zelf = wachtenden.find((een) => een.nummer === nummer)
  if (!zelf) return undefined
  const jaar = zelf.dag.slice(0, 4)
  const eerder = wachtenden
    .filter(({ dag }) => dag < zelf.dag && dag.startsWith(jaar))
    .sort((een, ander) => opTekst(een.dag + een.nummer, ander.dag + ander.nummer))
  const samen = wachtenden.filter((een) => een.dag === zelf.dag && een.nummer !== nummer)
  const plaats = lotVan([zelf, ...samen], loten)
  const eigen = plaats?.(nummer) ?? 0
  return {
    over,
    wens: zelf.wens,
    eerder: wachters(eerder),
    dag: wachters(samen),
    lot: plaats && wachters(samen.filter((een) => plaats(een.nummer) < eigen)),
  }
}

const wachters = (rij: readonly Wachtende[]): Wachters => ({
  samen: som(rij),
  aantal: rij.length,
  nummers: rij.slice(0, 5).map(({ nummer }) => nummer),
})

/** Why it goes before who was complete earlier, and the article of the scheme that allows it. */
export type Voorrang = { artikel: string | null; reden: string }

/** What the order leaves for an application; null as long as the lot has to decide that. */
export function ruimteVoor({ over, eerder, dag, lot }: Voorgangers, wens: number): number | null {
  const rest = Math.max(0, over - eerder.samen)
  if (dag.aantal === 0 || wens + dag.samen <= rest) return rest
  return lot && Math.max(0, rest - lot.samen)
}

/** Every reason why this amount cannot be granted yet: somebody who was complete earlier would come too late. */
export function belemmeringenVanVolgorde(
  voor: Voorgangers,
  { bedrag, wens }: Toekenning,
  voorrang: Voorrang,
): Belemmering[] {
  if (bedrag === 0 || (voorrang.artikel !== null && voorrang.reden !== '')) return []
  const { over, eerder, dag, lot } = voor
  const ruimte = ruimteVoor(voor, Math.max(bedrag, wens))
  if (ruimte !== null && bedrag <= ruimte) return []
  const rest = over - eerder.samen
  if (ruimte === null && bedrag + dag.samen <= rest) return []
  const grondslag = 'Awb 4:26'
  if (ruimte === null && bedrag <= rest)
    return [
      {
        code: 'loting-nodig',
        tekst: `Op dezelfde dag volledig: ${opNummer(dag)}${dag.aantal > dag.nummers.length ? ' en anderen' : ''}. Voor allemaal is er onder het plafond niet genoeg geld: loot eerst.`,
        grondslag,
      },
    ]
  return [
    {
      code: 'volgorde',
      tekst: `Deze aanvragen gaan voor en wachten nog op een besluit: ${noem(bedrag > rest || !lot ? eerder : lot)}. Van het plafond blijft daarna ${euro(ruimte ?? Math.max(0, rest))} over. Beslis eerst over die aanvragen.${voorrang.artikel === null ? '' : ` Of schrijf in het voorstel op waarom deze aanvraag voorgaat (${voorrang.artikel}).`}`,
      grondslag,
    },
  ]
}

const opNummer = ({ nummers }: Wachters) => [...nummers].sort(opTekst).join(', ')

function noem({ nummers, aantal }: Wachters) {
  const meer = aantal - nummers.length
  return meer > 0 ? `${nummers.join(', ')} en nog ${meer}` : nummers.join(', ')
}

/** The place a lot gives within one day; null where not everybody of that day has one. */
function lotVan(dag: readonly { nummer: string }[], loten: Loten) {
  for (const volgorde of loten) {
    const plaatsen = new Map(volgorde.map((nummer, plaats) => [nummer, plaats]))
    if (dag.every(({ nummer }) => plaatsen.has(nummer)))
      return (nummer: string) => plaatsen.get(nummer) ?? 0
  }
  return null
}

function perDag<W extends Wachtende>(wachtenden: readonly W[]): W[][] {
  const dagen = Map.groupBy(wachtenden, ({ dag }) => dag)
  return [...dagen.keys()]
    .sort(opTekst)
    .map((dag) => (dagen.get(dag) ?? []).sort((een, ander) => opTekst(een.nummer, ander.nummer)))
}

const som = (rij: readonly { wens: number }[]) => rij.reduce((totaal, { wens }) => totaal + wens, 0)
const opTekst = (een: string, ander: string) => (een < ander ? -1 : een > ander ? 1 : 0)
