import { getFeestdagen } from '../../../../../db/queries/feestdag.ts'
import { zienswijzeVragen } from '../../../../commands/zienswijze-vragen.server.ts'
import type { Weigeringsgrond } from '../../../../domain/besluit/weigeringsgrond.ts'
import { toDatum } from '../../../../domain/datum.ts'
import { voorstelUiterlijk } from '../../../../domain/volledigheid/aanvulling.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

/** The jurist writes that the municipality intends to refuse and why; the applicant has two weeks to react. */
export const voornemenSturen =
  (grond: Weigeringsgrond, voornemen: string): Stap =>
  async (op) => {
    const uiterlijk = voorstelUiterlijk(toDatum(op.nu), await getFeestdagen(op.tx))
    await zienswijzeVragen(op.tx, op.mens('jurist'), await getZaak(op), {
      waarvoor: { voor: 'weigering', grond },
      voornemen,
      uiterlijk,
    })
  }
