import { getFeestdagen } from '../../../../../db/queries/feestdag.ts'
import { listCriteria, listVoorwaarden } from '../../../../../db/queries/regeling.ts'
import { aanvullingVragen } from '../../../../commands/aanvulling-vragen.server.ts'
import { belangVerklaren } from '../../../../commands/belang-verklaren.server.ts'
import { beoordelingAfronden } from '../../../../commands/beoordeling-afronden.server.ts'
import { beoordelingToewijzen } from '../../../../commands/beoordeling-toewijzen.server.ts'
import { beoordelingVastleggen } from '../../../../commands/beoordeling-vastleggen.server.ts'
import { volledigVerklaren } from '../../../../commands/volledig-verklaren.server.ts'
import { zaakToewijzen } from '../../../../commands/zaak-toewijzen.server.ts'
import type { Verdict } from '../../../../domain/beoordeling/beoordeling.ts'
import { toDatum } from '../../../../domain/datum.ts'
import { voorstelUiterlijk } from '../../../../domain/volledigheid/aanvulling.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'
import { redenBijScore, redenBijVoorwaarde } from './redenen.ts'

/** The intake takes the case. */
export const oppakken: Stap = async (op) => {
  const intake = op.mens('intake')
  const behandelaar_id = intake.gebruiker.id
  await zaakToewijzen(op.tx, intake, await getZaak(op), { behandelaar_id })
}

/** The intake asks for what is missing; the term to decide stands still. */
export const aanvullingVragenOver =
  (punten: string[], toelichting: string): Stap =>
  async (op) => {
    const uiterlijk = voorstelUiterlijk(toDatum(op.nu), await getFeestdagen(op.tx))
    await aanvullingVragen(op.tx, op.mens('intake'), await getZaak(op), {
      punten: punten.map((omschrijving) => ({ document: null, omschrijving })),
      uiterlijk,
      toelichting,
    })
  }

/** The intake declares the application complete. */
export const volledig: Stap = async (op) =>
  volledigVerklaren(op.tx, op.mens('intake'), await getZaak(op))

/** The coordinator gives the case to two assessors. */
export const beoordelaarsToewijzen: Stap = async (op) =>
  beoordelingToewijzen(
    op.tx,
    op.mens('coordinator'),
    await getZaak(op),
    ['beoordelaar-1', 'beoordelaar-2'].map((sleutel) => op.mens(sleutel).gebruiker.id),
  )

type Oordeel = {
  score: number
  /** By condition, where it is not met. */
  anders?: Record<string, { oordeel: Verdict; reden: string }>
}

/** An assessor declares to have no interest, judges all and finishes. */
export const beoordelen =
  (wie: 'beoordelaar-1' | 'beoordelaar-2', { score, anders = {} }: Oordeel): Stap =>
  async (op) => {
    const { tx } = op
    const actor = op.mens(wie)
    const zaak = await getZaak(op)
    const versie = zaak.regeling_versie_id ?? ''
    await belangVerklaren(tx, actor, zaak, { geen_belang: true, toelichting: '' })
    const voorwaarden = await listVoorwaarden(tx, versie)
    const criteria = await listCriteria(tx, versie)
    await beoordelingVastleggen(tx, actor, zaak, {
      _versie: 0,
      afronden: undefined,
      oordelen: voorwaarden.map(({ sleutel, titel }) => ({
        voorwaarde: sleutel,
        oordeel: 'voldoet' as const,
        reden: redenBijVoorwaarde(op.inhoud, { sleutel, titel }),
        ...anders[sleutel],
      })),
      scores: criteria.map(({ sleutel, titel }, index) => {
        const trap = Math.max(0, scores.indexOf(score) - (index % 3 === 2 ? 1 : 0))
        const gegeven = scores.at(trap) ?? score
        return { criterium: sleutel, score: gegeven, reden: redenBijScore(titel, gegeven) }
      }),
    })
    await beoordelingAfronden(tx, actor, zaak)
  }

const scores = [0, 40, 60, 80, 100]
