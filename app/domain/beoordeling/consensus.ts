import type { Belemmering } from '../belemmering.ts'
import type { Beoordeling } from './beoordeling.ts'
import { schaalInWoorden, staatOpSchaal, type Schaaltrap, type Telwijze } from './schaal.ts'

/** Who moved on one criterium, from what to what, and why. */
export type Consensusstap = {
  beoordeling_id: string
  criterium: string
  van: number
  naar: number
  reden: string
}

/** Where the talk came out on one criterium; null where they stay apart and the average counts. */
export type Consensusscore = { criterium: string; score: number | null; reden: string }

/** What assessors wrote down of their talk, and who agreed to it. */
export type Consensus = {
  id: string
  versie: number
  opsteller: string
  opgesteld_door: string
  moment: Date
  vastgesteld_op: Date | null
  scores: Consensusscore[]
  stappen: Consensusstap[]
  akkoorden: { gebruiker_id: string; naam: string; moment: Date }[]
}

/** What is typed: per criterium the outcome, and of each assessor why they move to it. */
export type Gesprek = {
  criterium: string
  score: number | null
  reden: string
  redenen: { beoordeling_id: string; reden: string }[]
}[]

type Gegeven = Pick<Beoordeling, 'id' | 'naam' | 'scores'>
type Gevraagd = { sleutel: string; titel: string }

const gaf = ({ scores }: Gegeven, sleutel: string) =>
  scores.find(({ criterium }) => criterium === sleutel)?.score ?? null

/** The criteria on which the assessors gave different scores: what they talk about. */
export function verschillen<C extends Gevraagd>(
  beoordelingen: readonly Gegeven[],
  criteria: readonly C[],
): C[] {
  return criteria.filter(
    ({ sleutel }) => new Set(beoordelingen.map((een) => gaf(een, sleutel))).size > 1,
  )
}

/** Whether the scheme counts what they agree on, and they still have to: then there is no order and no proposal yet. */
export const ontbreektConsensus = (
  telt: Telwijze,
  beoordelingen: readonly Gegeven[],
  criteria: readonly Gevraagd[],
  vast: boolean,
) => telt === 'consensus' && !vast && verschillen(beoordelingen, criteria).length > 0

/** The whole text that follows from what was typed: what they already agreed on stays as both gave it. */
export function uitkomstVan(
  gesprek: Gesprek,
  beoordelingen: readonly Gegeven[],
  criteria: readonly Gevraagd[],
): { scores: Consensusscore[]; stappen: Consensusstap[] } {
  const anders = verschillen(beoordelingen, criteria)
  const scores = criteria.map(({ sleutel }): Consensusscore => {
    const besproken = anders.some((een) => een.sleutel === sleutel)
      ? gesprek.find(({ criterium }) => criterium === sleutel)
      : undefined
    const gelijk = beoordelingen[0] ? gaf(beoordelingen[0], sleutel) : null
    return besproken
      ? { criterium: sleutel, score: besproken.score, reden: besproken.reden }
      : { criterium: sleutel, score: gelijk, reden: '' }
  })
  const stappen = scores.flatMap(({ criterium, score }) =>
    beoordelingen.flatMap((een): Consensusstap[] => {
      const van = gaf(een, criterium)
      if (score === null || van === null || van === score) return []
      const reden = gesprek
        .find((besproken) => besproken.criterium === criterium)
        ?.redenen.find(({ beoordeling_id }) => beoordeling_id === een.id)?.reden
      return [{ beoordeling_id: een.id, criterium, van, naar: score, reden: reden ?? '' }]
    }),
  )
  return { scores, stappen }
}

type Stand = {
  status: string
  vast: boolean
  gesprek: Gesprek
  beoordelingen: readonly Gegeven[]
  criteria: readonly Gevraagd[]
  schaal: readonly Schaaltrap[]
}

/** Every reason why this text cannot be laid before the other assessors. */
export function belemmeringenVoorGesprek({
  status,
  vast,
  gesprek,
  ...stand
}: Stand): Belemmering[] {
  const { beoordelingen, criteria, schaal } = stand
  if (status !== 'beoordeeld') return [nietMeer]
  if (vast) return [alEens]
  const anders = verschillen(beoordelingen, criteria)
  if (anders.length === 0) return [geenVerschil]
  const { stappen } = uitkomstVan(gesprek, beoordelingen, criteria)
  return anders.flatMap(({ sleutel, titel }): Belemmering[] => {
    const besproken = gesprek.find(({ criterium }) => criterium === sleutel)
    const mist = (tekst: string) => ({ code: `mist-${sleutel}`, tekst: `${titel}: ${tekst}` })
    if (!besproken) return [mist('kies waar u samen op uitkomt.')]
    if (besproken.score === null)
      return besproken.reden === '' ? [mist('schrijf op waarom u het niet eens wordt.')] : []
    if (!staatOpSchaal(schaal, besproken.score))
      return [mist(`kies een score uit ${schaalInWoorden(schaal)}.`)]
    return stappen
      .filter(({ criterium, reden }) => criterium === sleutel && reden === '')
      .map(({ beoordeling_id, van, naar }) => {
        const naam = beoordelingen.find(({ id }) => id === beoordeling_id)?.naam ?? ''
        return mist(`schrijf op waarom ${naam} van ${van} naar ${naar} gaat.`)
      })
  })
}

/** Every reason why this person cannot agree to this text now. */
export function belemmeringenVoorAkkoord(
  status: string,
  voorstel: Pick<Consensus, 'versie' | 'vastgesteld_op' | 'akkoorden'>,
  { gezien, wie }: { gezien: number; wie: string },
): Belemmering[] {
  if (voorstel.vastgesteld_op) return [alEens]
  if (status !== 'beoordeeld') return [nietMeer]
  if (voorstel.versie !== gezien) return [nieuwereTekst]
  return voorstel.akkoorden.some(({ gebruiker_id }) => gebruiker_id === wie) ? [alAkkoord] : []
}

const nietMeer: Belemmering = {
  code: 'niet-in-gesprek',
  tekst:
    'Overleggen kan nadat iedereen heeft beoordeeld, en voordat er een volgorde of voorstel is.',
}
const alEens: Belemmering = {
  code: 'al-eens',
  tekst: 'De beoordelaars zijn het al eens. Dat verandert niet meer.',
}
const geenVerschil: Belemmering = {
  code: 'geen-verschil',
  tekst: 'De beoordelaars gaven overal dezelfde score. Er is niets te bespreken.',
}
const nieuwereTekst: Belemmering = {
  code: 'nieuwere-tekst',
  tekst: 'Er ligt intussen een nieuwere tekst. Lees die eerst.',
}
const alAkkoord: Belemmering = { code: 'al-akkoord', tekst: 'U bent al akkoord met deze tekst.' }

/** Why no order and no proposal can be made yet, where the scheme counts what assessors agree on. */
export const eerstEens: Belemmering = {
  code: 'consensus-ontbreekt',
  tekst:
    'In deze regeling telt waar de beoordelaars het over eens worden. Zij bespreken eerst hun verschillen.',
}
