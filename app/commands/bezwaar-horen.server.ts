import {
  findHoorzitting,
  findHoren,
  insertHoren,
  vervangHoorzitting,
} from '../../db/queries/bezwaarhoren.ts'
import type { Tx } from '../../db/db.ts'
import { uitnodigingTekst } from '../domain/bezwaar/berichten.ts'
import type { Hoorverslag, Hoorzittinginvoer, NietHoren } from '../domain/bezwaar/bezwaar.schema.ts'
import { belemmeringenVoorHoorzitting, belemmeringenVoorVerslag } from '../domain/bezwaar/horen.ts'
import { plusDagen, toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { indienerBerichten, lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Invites who objected to be heard; a new invitation takes the place of the one before (Awb 7:2, 7:4). */
export async function hoorzittingPlannen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  zitting: Hoorzittinginvoer,
) {
  const { nu, gebruiker } = actor
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const vandaag = toDatum(nu)
  const belemmeringen = belemmeringenVoorHoorzitting(
    zitting,
    await findHoren(tx, bezwaar.id),
    vandaag,
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  await vervangHoorzitting(tx, {
    ...zitting,
    gemeente_id: zaak.gemeente_id,
    bezwaar_id: bezwaar.id,
    uitgenodigd_op: vandaag,
    uitgenodigd_door: gebruiker.id,
    moment: nu,
  })
  await appendAudit(tx, actor, 'uitgenodigd om te horen', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    datum: zitting.datum,
  })
  const { commissie } = bezwaar
  const tekst = uitnodigingTekst(
    zaak.nummer,
    { ...zitting, commissie },
    plusDagen(zitting.datum, -10),
  )
  await indienerBerichten(tx, actor, zaak, bezwaar, tekst)
}

/** Records what was said, and what the committee advises (Awb 7:7, 7:13 lid 7); it does not change afterwards. */
export async function hoorverslagVastleggen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  verslag: Hoorverslag,
) {
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const belemmeringen = belemmeringenVoorVerslag(
    verslag,
    {
      hoorzitting: (await findHoorzitting(tx, bezwaar.id)) ?? null,
      commissie: bezwaar.commissie,
      al: (await findHoren(tx, bezwaar.id)) !== undefined,
    },
    toDatum(actor.nu),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  if (verslag.advies !== null && !verslag.advies_tekst) throw new Refusal([geenAdvies])
  await vastleggen(tx, actor, { zaak, bezwaar }, { ...verslag, niet_grond: null })
}

/** Records why nobody is heard (Awb 7:3). */
export async function nietHorenVastleggen(tx: Tx, actor: Actor, waar: Waar, reden: NietHoren) {
  const gehouden = await lockInBehandeling(tx, actor, waar)
  if (await findHoren(tx, gehouden.bezwaar.id)) throw new Refusal([alGehoord])
  await vastleggen(tx, actor, gehouden, {
    ...reden,
    gehoord_op: null,
    aanwezig: '',
    advies: null,
    advies_tekst: '',
  })
}

type Gehouden = Awaited<ReturnType<typeof lockInBehandeling>>
type Vast = Omit<Hoorverslag, 'gehoord_op'> & {
  gehoord_op: string | null
  niet_grond: NietHoren['niet_grond'] | null
}

async function vastleggen(tx: Tx, actor: Actor, { zaak, bezwaar }: Gehouden, horen: Vast) {
  await insertHoren(tx, {
    ...horen,
    gemeente_id: zaak.gemeente_id,
    bezwaar_id: bezwaar.id,
    moment: actor.nu,
    vastgelegd_door: actor.gebruiker.id,
  })
  const handeling = horen.gehoord_op ? 'verslag van het horen vastgelegd' : 'afgezien van horen'
  await appendAudit(tx, actor, handeling, `aanvraag/${zaak.nummer}`, { bezwaar: bezwaar.id })
}

const alGehoord = { code: 'al-gehoord', tekst: 'Het horen is al afgerond.' }
const geenAdvies = { code: 'geen-advies', tekst: 'Neem de tekst van het advies over.' }
