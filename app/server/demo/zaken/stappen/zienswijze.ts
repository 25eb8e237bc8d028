import { getFeestdagen } from '../../../../../db/queries/feestdag.ts'
import { zienswijzeVragen } from '../../../../commands/zienswijze-vragen.server.ts'
import { zienswijzeGeven } from '../../../../commands/zienswijze-geven.server.ts'
import { toDatum } from '../../../../domain/datum.ts'
import { voorstelUiterlijk } from '../../../../domain/volledigheid/aanvulling.ts'
import type { Hoorbesluit } from '../../../../domain/zienswijze/gronden.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

/** The jurist writes what the municipality intends and why; the applicant has two weeks to react. */
export const voornemenSturen =
  (voor: Hoorbesluit, grond: string, voornemen: string): Stap =>
  async (op) => {
    const uiterlijk = voorstelUiterlijk(toDatum(op.nu), await getFeestdagen(op.tx))
    await zienswijzeVragen(op.tx, op.mens('jurist'), await getZaak(op), {
      waarvoor: { voor, grond },
      voornemen,
      uiterlijk,
    })
  }

/** The penvoerder says what they think of it. */
export const reageren =
  (antwoord: string): Stap =>
  async (op) =>
    zienswijzeGeven(op.tx, op.mens(op.inhoud.penvoerder), await getZaak(op), {
      reactie: 'zienswijze',
      antwoord,
    })
