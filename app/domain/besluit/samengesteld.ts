import { euro } from '../opmaak.ts'
import type { Uitgangspunt } from './uitgangspunt.ts'
import type { Verplichting } from './verplichting.ts'
import type { Motivering, Uitkomst } from './voorstel.ts'

/** The texts the platform composed for a proposal, kept beside what was made of them. */
export type Samengesteld = {
  motivering: readonly { voorwaarde: string; reden: string }[]
  verplichtingen: readonly Verplichting[]
  wat_wel_kan: string
}

/** Of all that was composed, the texts. */
export const samengesteldUit = ({
  motivering,
  verplichtingen,
  wat_wel_kan,
}: Uitgangspunt): Samengesteld => ({
  motivering: motivering.map(({ voorwaarde, reden }) => ({ voorwaarde, reden })),
  verplichtingen,
  wat_wel_kan,
})

type Voorstel = {
  uitkomst: Uitkomst
  motivering: readonly Motivering[]
  verplichtingen: readonly Verplichting[]
  wat_wel_kan: string
}

/** A text that is not as it was composed; `was` is empty where somebody wrote it anew. */
export type Aanpassing = { waar: string; was: string; wordt: string }

/** What somebody changed in the texts of a proposal, for who reads along and for who decides. */
export function aanpassingen(
  { motivering, verplichtingen, wat_wel_kan }: Samengesteld,
  voorstel: Voorstel,
  titels: ReadonlyMap<string, string>,
): Aanpassing[] {
  const weigert = voorstel.uitkomst === 'weigeren'
  const redenen = voorstel.motivering.map(({ voorwaarde, reden }) => ({
    waar: `Motivering van ‘${titels.get(voorwaarde) ?? voorwaarde}’`,
    was: motivering.find((een) => een.voorwaarde === voorwaarde)?.reden ?? '',
    wordt: reden,
  }))
  return [
    ...redenen,
    ...(weigert
      ? [{ waar: 'Wat wel had gekund', was: wat_wel_kan, wordt: voorstel.wat_wel_kan }]
      : [
          {
            waar: 'Verplichtingen',
            was: alsTekst(verplichtingen),
            wordt: alsTekst(voorstel.verplichtingen),
          },
        ]),
  ].filter(({ was, wordt }) => schoon(was) !== schoon(wordt))
}

type Versie = Voorstel & { bedrag: number; samenvatting: string; afwijking: string }

/** What a proposal says otherwise than an earlier one that came back, for who reads it a second time. */
export function verschillen(
  eerder: Versie,
  nu: Versie,
  titels: ReadonlyMap<string, string>,
): Aanpassing[] {
  const kop = [
    { waar: 'Voorstel', was: inWoorden(eerder), wordt: inWoorden(nu) },
    { waar: 'Samenvatting', was: eerder.samenvatting, wordt: nu.samenvatting },
    { waar: 'Afwijking van de beoordelaars', was: eerder.afwijking, wordt: nu.afwijking },
  ].filter(({ was, wordt }) => schoon(was) !== schoon(wordt))
  return [...kop, ...aanpassingen(eerder, nu, titels)]
}

const inWoorden = ({ uitkomst, bedrag }: Versie) =>
  uitkomst === 'weigeren' ? 'Weigeren' : `Verlenen: ${euro(bedrag)}`

const alsTekst = (verplichtingen: readonly Verplichting[]) =>
  verplichtingen.map(({ tekst, grondslag }) => `${tekst} (${grondslag})`).join('\n')

/** What the browser does to line ends is no change. */
const schoon = (tekst: string) => tekst.replace(/\s+/g, ' ').trim()
