import { appendAuditRegel } from '../../db/queries/audit.ts'
import { listTaken } from '../../db/queries/betrokkenheid.ts'
import { ensureGebruiker, updateLegeNaam } from '../../db/queries/gebruiker.ts'
import { listPenvoerders, lockNummer } from '../../db/queries/samenwerkingsverband.ts'
import { ensureToegang, findToegang } from '../../db/queries/toegang.ts'
import {
  closeToegangsuitnodiging,
  findToegangsuitnodiging,
  type GevondenToegangsuitnodiging,
} from '../../db/queries/toegangsuitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorMeedoen } from '../domain/samenwerkingsverband/meedoen.ts'
import { uitnodigingstand } from '../domain/samenwerkingsverband/uitnodiging.ts'
import type { Toegangsantwoord } from '../domain/toegang/toegang.schema.ts'
import { belemmeringenVoorToegang } from '../domain/toegang/toegangsrecht.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { startSession } from '../lib/session.server.ts'
import { hashToken } from '../lib/tokens.server.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'
import { linkWerktNiet, type Bezoek } from './uitnodiging-openen.server.ts'

/** Who was asked says yes or no with the link: yes gives the mailbox this access, to this one application. */
export async function toegangsvraagBeantwoorden(
  tx: Tx,
  bezoek: Bezoek,
  { antwoord, naam }: Toegangsantwoord,
) {
  const { gemeente_id, nu, herkomst } = bezoek
  const vraag = await vraagOpenen(tx, bezoek)
  const { id, aanvraag_id, nummer, partij_id } = vraag
  const gebruiker_id = antwoord === 'aangenomen' ? await genodigde(tx, bezoek, vraag) : null
  await closeToegangsuitnodiging(tx, { id, aanvraag_id }, { beantwoord_op: nu, antwoord })
  if (gebruiker_id) {
    await updateLegeNaam(tx, gebruiker_id, naam)
    const { recht, secties, tot, aangemaakt_door: gegeven_door } = vraag
    const wie = { gemeente_id, aanvraag_id, gebruiker_id, partij_id }
    await ensureToegang(tx, { ...wie, recht, secties, tot, gegeven_door, moment: nu })
  }
  await appendAuditRegel(tx, {
    ...{ gemeente_id, moment: nu, gebruiker_id, herkomst },
    handeling: 'toegangsvraag beantwoord',
    onderwerp: `aanvraag/${nummer}`,
    resultaat: 'gelukt',
    gegevens: { vraag: id, antwoord },
  })
  const zaak = { id: aanvraag_id, nummer, gemeente_id }
  await toegangsnieuwsSturen(tx, bezoek, zaak, await listPenvoerders(tx, aanvraag_id), 'beantwoord')
  if (!gebruiker_id) return { cookie: null, naar: `/uitnodiging/toegang/${bezoek.token}` }
  const sessie = { gemeente_id, gebruiker_id, methode: 'uitnodiging', aanvraag_id } as const
  const cookie =
    bezoek.ingelogd?.id === gebruiker_id ? null : await startSession(tx, sessie, bezoek.cookies, nu)
  return { cookie, naar: `/aanvragen/${nummer}` }
}

/** The question of this link, if it can still be answered; holds its application until the transaction ends. */
async function vraagOpenen(tx: Tx, { gemeente_id, token, nu }: Bezoek) {
  const hash = hashToken(token)
  const gevonden = await findToegangsuitnodiging(tx, gemeente_id, hash)
  if (!gevonden) throw notFound()
  await lockNummer(tx, gemeente_id, gevonden.nummer)
  const vraag = await findToegangsuitnodiging(tx, gemeente_id, hash)
  if (!vraag || uitnodigingstand(vraag, nu) !== 'open')
    throw new Refusal([{ code: linkWerktNiet, tekst: 'Deze link werkt niet meer.' }])
  return vraag
}

/** The account of the mailbox that was asked, once nothing is in the way of its access. */
async function genodigde(tx: Tx, { gemeente_id, nu }: Bezoek, vraag: GevondenToegangsuitnodiging) {
  const { aanvraag_id, email, recht, status } = vraag
  const { id, geblokkeerd_op } = await ensureGebruiker(tx, gemeente_id, email, nu)
  const taken = await listTaken(tx, aanvraag_id, id)
  const belemmeringen = [
    ...belemmeringenVoorToegang(status),
    ...belemmeringenVoorMeedoen({
      geblokkeerd: geblokkeerd_op !== null,
      // who takes an application in may help to enter it
      taken: recht === 'helper' ? taken.filter((taak) => taak !== 'intake') : taken,
      ingelogdAlsAnder: false,
    }),
  ]
  if (await findToegang(tx, aanvraag_id, id))
    belemmeringen.push({ code: 'heeft-al-toegang', tekst: 'U kunt al bij deze aanvraag.' })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return id
}
