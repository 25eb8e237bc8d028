import { listAfgerondeBeoordelingen } from '../../../../../db/queries/beoordeling.ts'
import { listCriteria } from '../../../../../db/queries/regeling.ts'
import { consensusBevestigen } from '../../../../commands/consensus-bevestigen.server.ts'
import { consensusVastleggen } from '../../../../commands/consensus-vastleggen.server.ts'
import { lotingTrekken } from '../../../../commands/loting-trekken.server.ts'
import { lotingVastleggen } from '../../../../commands/loting-vastleggen.server.ts'
import { rondeRangschikken } from '../../../../commands/ronde-rangschikken.server.ts'
import { verschillen } from '../../../../domain/beoordeling/consensus.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'
import { redenNaGesprek } from './redenen.ts'

/** Both assessors come out on this score wherever they differed, and both agree to what the first wrote down. */
export const eensWorden =
  (score: number): Stap =>
  async (op) => {
    const { tx } = op
    const zaak = await getZaak(op)
    const beoordelingen = await listAfgerondeBeoordelingen(tx, zaak.id)
    const criteria = await listCriteria(tx, zaak.regeling_versie_id ?? '')
    const gesprek = verschillen(beoordelingen, criteria).map(({ sleutel }) => ({
      criterium: sleutel,
      score,
      reden: '',
      redenen: beoordelingen.map(({ id, scores }) => ({
        beoordeling_id: id,
        reden: redenNaGesprek(
          scores.find(({ criterium }) => criterium === sleutel)?.score ?? null,
          score,
        ),
      })),
    }))
    await consensusVastleggen(tx, op.mens('beoordelaar-1'), zaak, gesprek)
    await consensusBevestigen(tx, op.mens('beoordelaar-2'), zaak, { versie: 1 })
  }

/** The coordinator fixes who takes part in the draw, with a sealed seed. */
export const lotingVoorbereiden: Stap = (op) =>
  lotingVastleggen(op.tx, op.mens('coordinator'), op.inhoud.regeling, {
    wijze: 'verzegeld',
    bron: '',
  })

/** Lots are drawn in the presence of the assessors. */
export const loten: Stap = (op) =>
  lotingTrekken(op.tx, op.mens('coordinator'), op.inhoud.regeling, {
    zaad: '',
    aanwezigen: [op.mens('beoordelaar-1').gebruiker.naam, op.mens('jurist').gebruiker.naam],
  })

/** The coordinator fixes the order of the whole round. */
export const rangschikken: Stap = (op) =>
  rondeRangschikken(op.tx, op.mens('coordinator'), op.inhoud.regeling, { reden: '' })
