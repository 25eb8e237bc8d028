import { partnerToevoegen } from '../../app/commands/partner-toevoegen.server.ts'
import { partnerUitnodigen } from '../../app/commands/partner-uitnodigen.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import type { Bezoek } from '../../app/commands/uitnodiging-openen.server.ts'
import { eersteKeer } from '../../app/domain/aanvraag/bewaren.schema.ts'
import type { Antwoord } from '../../app/domain/samenwerkingsverband/antwoord.schema.ts'
import type { Partner } from '../../app/domain/samenwerkingsverband/partner.schema.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { decrypt } from '../../app/lib/tokens.server.ts'
import type { Db, Tx } from '../../db/db.ts'
import { findVoorlegging } from '../../db/queries/voorlegging.ts'
import { buildActor, createConcept, createGebruiker, nu } from './factories.ts'

export const buildPartner = (over: Partial<Partner> = {}): Partner =>
  ({
    ...eersteKeer,
    soort: 'natuurlijk_persoon',
    naam: 'Hassan Amrani',
    kvk_nummer: null,
    organisatiesoort: null,
    taak: 'Zet koffie',
    bijdrage_geld: 0,
    bijdrage_uren: 40,
    bijdrage_natura: '',
    email: `partner-${crypto.randomUUID().slice(0, 8)}@example.nl`,
    postcode: null,
    huisnummer: null,
    zelfstandigheid: '',
    ...over,
  }) as Partner

/** A draft with its penvoerder and one partner, who was not asked anything yet. */
export async function createSamenwerking(tx: Tx, over: Partial<Partner> = {}) {
  const penvoerder = await createGebruiker(tx)
  const actor = buildActor(penvoerder)
  const concept = await createConcept(tx, penvoerder)
  const partner = buildPartner(over)
  const deelname = await partnerToevoegen(tx, actor, concept.nummer, partner)
  return { ...concept, penvoerder, actor, partner, deelname }
}

/** The same with an invitation and, unless told otherwise, a text laid before the partner; with the link. */
export async function createUitgenodigd(
  tx: Tx,
  { tekst = true, ...over }: Partial<Partner> & { tekst?: boolean } = {},
) {
  const zaak = await createSamenwerking(tx, over)
  if (tekst) await tekstVoorleggen(tx, zaak.actor, zaak.nummer)
  else await partnerUitnodigen(tx, zaak.actor, zaak.nummer, zaak.deelname)
  return { ...zaak, token: await lastToken(tx, zaak.partner.email ?? '') }
}

/** The token in the last link that was mailed to this address. */
export async function lastToken(db: Db | Tx, email: string) {
  const mail = await db
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aan_adres', '=', email)
    .where('geheim', 'is not', null)
    .orderBy('aangemaakt_op', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return decrypt(mail.geheim ?? '')
}

export const buildBezoek = (token: string, over: Partial<Bezoek> = {}): Bezoek => ({
  gemeente_id: 'elburg',
  token,
  ingelogd: null,
  cookies: null,
  nu,
  herkomst: 'test',
  origin: 'http://localhost:3000',
  ...over,
})

/** What a partner types under the newest text. */
export async function buildAntwoord(
  db: Db | Tx,
  aanvraagId: string,
  over: Partial<Antwoord> = {},
): Promise<Antwoord> {
  const tekst = await findVoorlegging(db, aanvraagId)
  return {
    voorlegging: tekst?.id ?? '',
    antwoord: 'bevestigd',
    naam: 'Hassan Amrani',
    toelichting: null,
    ...over,
  }
}

/** The account of this mailbox, signed in the ordinary way. */
export async function getAccount(db: Db | Tx, email: string): Promise<Gebruiker> {
  const account = await db
    .selectFrom('gebruiker')
    .select(['id', 'gemeente_id', 'email', 'naam'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { ...account, is_medewerker: false, rollen: [], aanvraag_id: null }
}
