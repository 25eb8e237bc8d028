import { listToegang } from '../../../../../db/queries/toegang.ts'
import { getProjectplan } from '../../../../../db/queries/aanvraag.ts'
import { findSectie } from '../../../../../db/queries/sectie.ts'
import { findZaak } from '../../../../../db/queries/zaak.ts'
import { overdrachtVragen } from '../../../../commands/overdracht-vragen.server.ts'
import { projectplanBewaren } from '../../../../commands/projectplan-bewaren.server.ts'
import { toegangVragen } from '../../../../commands/toegang-vragen.server.ts'
import { toegangsvraagBeantwoorden } from '../../../../commands/toegangsvraag-beantwoorden.server.ts'
import type { Toegangsvraag } from '../../../../domain/toegang/toegang.schema.ts'
import type { Moment, Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'
import { mailedToken } from './samenwerking.ts'

type Vraag = Omit<Toegangsvraag, 'email'>

/** Somebody is asked by mail and says yes. */
async function erbijVragen(op: Moment, sleutel: string, vraag: Vraag) {
  const { tx, mens, inhoud, zaak } = op
  const { email, naam } = mens(sleutel).gebruiker
  await toegangVragen(tx, mens(inhoud.penvoerder), zaak.nummer, {
    ...vraag,
    email,
  } as Toegangsvraag)
  const { id, gemeente_id } = await getZaak(op)
  const token = await mailedToken(op, id, email)
  const { nu, origin, herkomst } = mens(sleutel)
  const bezoek = { gemeente_id, token, ingelogd: null, cookies: null, nu, herkomst, origin }
  await toegangsvraagBeantwoorden(tx, bezoek, { antwoord: 'aangenomen', naam })
}

/** Somebody helps with the plan for two months, and enters what will be done; the penvoerder has not confirmed it yet. */
export const helperVultIn =
  (sleutel: string, activiteiten: string): Stap =>
  async (op) => {
    const { tx, mens, datum } = op
    const mandaat = { secties: ['projectplan' as const], tot: datum(60) }
    await erbijVragen(op, sleutel, { recht: 'helper', namens: null, ...mandaat })
    const helper = mens(sleutel)
    const { id, nummer } = await getZaak(op)
    const zaak = await findZaak(tx, helper.gebruiker, nummer)
    if (!zaak) throw new Error(`${sleutel} has no access to ${nummer}`)
    const plan = await getProjectplan(tx, id)
    const stand = await findSectie(tx, id, 'projectplan')
    const keuzes = { _versie: stand?.versie ?? 0, _keuze: new Map(), later: true }
    await projectplanBewaren(tx, helper, zaak, {
      ...{ ...plan, activiteiten, wijk_anders: '' },
      ...keuzes,
    })
  }

/** Somebody of the same party writes along, and is asked to lead; the answer is still open. */
export const stokjeAanbieden =
  (sleutel: string): Stap =>
  async (op) => {
    const { tx, mens, inhoud } = op
    const { id, nummer, namens_partij_id } = await zaakVan(op)
    await erbijVragen(op, sleutel, {
      ...{ recht: 'meeschrijver', namens: namens_partij_id ?? '', secties: [], tot: null },
    } as Vraag)
    const opvolger = mens(sleutel).gebruiker.id
    const toegang = (await listToegang(tx, id)).find((een) => een.gebruiker_id === opvolger)
    await overdrachtVragen(tx, mens(inhoud.penvoerder), nummer, toegang?.id ?? '')
  }

/** The case as the penvoerder has it. */
async function zaakVan({ tx, mens, inhoud, zaak }: Moment) {
  const gevonden = await findZaak(tx, mens(inhoud.penvoerder).gebruiker, zaak.nummer)
  if (!gevonden) throw new Error(`No case ${zaak.nummer}`)
  return gevonden
}
