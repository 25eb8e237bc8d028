import { listConsensus } from '../../../db/queries/consensus.ts'
import { findRangplaats } from '../../../db/queries/ronde.ts'
import type { Db } from '../../../db/db.ts'
import type { Beoordeling } from '../../domain/beoordeling/beoordeling.ts'
import {
  ontbreektConsensus,
  verschillen,
  type Consensus,
} from '../../domain/beoordeling/consensus.ts'
import { telwijzeInWoorden, type Scoreregels } from '../../domain/beoordeling/schaal.ts'
import { tijdstip } from '../../domain/opmaak.ts'

type Criterium = { sleutel: string; titel: string }
type Stand = {
  aanvraagId: string
  status: string
  wie: string
  beoordelingen: readonly Beoordeling[]
  criteria: readonly Criterium[]
  regeling: Scoreregels
}

/** Where the talk of the assessors is, and what this person can do in it; null where there is nothing to talk about. */
export async function gesprekstand(db: Db, { aanvraagId, status, wie, ...stand }: Stand) {
  const { beoordelingen, criteria, regeling } = stand
  const anders = verschillen(beoordelingen, criteria)
  if (anders.length === 0) return null
  const versies = await listConsensus(db, aanvraagId)
  const [nieuwste] = versies
  const vast = nieuwste?.vastgesteld_op ?? null
  const beoordeelde = beoordelingen.some(({ gebruiker_id }) => gebruiker_id === wie)
  const kan =
    status === 'beoordeeld' &&
    beoordeelde &&
    vast === null &&
    !(await findRangplaats(db, aanvraagId))
  const akkoord = nieuwste?.akkoorden.some(({ gebruiker_id }) => gebruiker_id === wie) ?? false
  return {
    telwijze: telwijzeInWoorden(regeling),
    telt: regeling.telt === 'consensus',
    nodig: ontbreektConsensus(regeling.telt, beoordelingen, criteria, vast !== null),
    tekst: nieuwste ? gesprekstekst(nieuwste, beoordelingen, anders) : null,
    eerdere: Math.max(0, versies.length - 1),
    vast: vast && tijdstip(vast),
    kan: { schrijven: kan, akkoord: kan && nieuwste !== undefined && !akkoord },
  }
}

/** The text as it is read: per criterium where they come out, and who moved to it why. */
export function gesprekstekst(
  { versie, opsteller, moment, scores, stappen, akkoorden }: Consensus,
  beoordelingen: readonly Pick<Beoordeling, 'id' | 'naam' | 'gebruiker_id'>[],
  anders: readonly Criterium[],
) {
  const naamVan = (id: string) => beoordelingen.find((een) => een.id === id)?.naam ?? ''
  return {
    versie,
    opsteller,
    moment: tijdstip(moment),
    akkoord: akkoorden.map(({ naam }) => naam),
    wachtOp: beoordelingen
      .filter((een) => !akkoorden.some(({ gebruiker_id }) => gebruiker_id === een.gebruiker_id))
      .map(({ naam }) => naam),
    criteria: anders.map(({ sleutel, titel }) => {
      const uitkomst = scores.find(({ criterium }) => criterium === sleutel)
      return {
        sleutel,
        titel,
        score: uitkomst?.score ?? null,
        reden: uitkomst?.reden ?? '',
        stappen: stappen
          .filter(({ criterium }) => criterium === sleutel)
          .map(({ beoordeling_id, van, naar, reden }) => ({
            naam: naamVan(beoordeling_id),
            van,
            naar,
            reden,
          })),
      }
    }),
  }
}
export type Gesprekstekst = ReturnType<typeof gesprekstekst>
export type Gesprekstand = NonNullable<Awaited<ReturnType<typeof gesprekstand>>>
