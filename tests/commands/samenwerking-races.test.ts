import { expect } from 'vitest'
import { partnerVerwijderen } from '../../app/commands/partner-verwijderen.server.ts'
import { samenwerkingVerlaten } from '../../app/commands/samenwerking-verlaten.server.ts'
import { tekstBeantwoorden } from '../../app/commands/tekst-beantwoorden.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Db } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listInstemmingen } from '../../db/queries/instemming.ts'
import { buildActor, nu } from '../helpers/factories.ts'
import { omvang } from '../helpers/omvang.ts'
import {
  buildAntwoord,
  buildBezoek,
  createUitgenodigd,
  getAccount,
  lastToken,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

const RONDES = omvang(25, 500)
const later = new Date(nu.getTime() + 60_000)

/** How an attempt ended: done, or the codes of the refusal; anything else is a fault of ours. */
const afloop = (poging: Promise<unknown>) =>
  poging.then(
    () => 'gelukt',
    (fout: unknown) => {
      if (fout instanceof Refusal) return fout.belemmeringen.map(({ code }) => code).join()
      if (fout instanceof Response) return String(fout.status)
      throw fout
    },
  )
const createZaak = () => inTransaction((tx) => createUitgenodigd(tx))
const standVan = async (db: Db, id: string) =>
  (await getAanvraaginhoud(db, id)).deelnemers.find(({ rol }) => rol === 'partner')?.stand

/** A case in which the partner has an account and the lead has changed the amount since the text was laid. */
async function createGewijzigd(db: Db) {
  const zaak = await createZaak()
  const nee = await buildAntwoord(db, zaak.id, { antwoord: 'afgewezen' })
  await inTransaction((tx) => uitnodigingBeantwoorden(tx, buildBezoek(zaak.token), nee))
  const wijzig = (gevraagd: number) =>
    db.updateTable('aanvraag').set({ gevraagd }).where('id', '=', zaak.id).execute()
  await wijzig(510_000)
  await inTransaction((tx) => tekstVoorleggen(tx, zaak.actor, zaak.nummer))
  await wijzig(520_000)
  const account = buildActor(await getAccount(db, zaak.partner.email ?? ''), { nu: later })
  return { ...zaak, account, gelezen: await buildAntwoord(db, zaak.id) }
}

test('twintig keer tegelijk bevestigen met één link is één bevestiging', async ({ db }) => {
  const { id, token } = await createZaak()
  const antwoord = await buildAntwoord(db, id)
  const pogingen = Array.from({ length: 20 }, () =>
    afloop(inTransaction((tx) => uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord))),
  )
  const uitkomsten = await Promise.all(pogingen)
  expect(uitkomsten.filter((uitkomst) => uitkomst === 'gelukt')).toHaveLength(1)
  expect(new Set(uitkomsten)).toEqual(new Set(['gelukt', 'link-werkt-niet']))
  expect(await listInstemmingen(db, id)).toHaveLength(1)
})

test('bevestigen terwijl de penvoerder opnieuw voorlegt, telt nooit voor de nieuwe tekst', async ({
  db,
}) => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { id, nummer, actor, account, gelezen } = await createGewijzigd(db)
    const [voorgelegd, bevestigd] = await Promise.all([
      afloop(inTransaction((tx) => tekstVoorleggen(tx, actor, nummer))),
      afloop(inTransaction((tx) => tekstBeantwoorden(tx, account, nummer, gelezen))),
    ])
    expect(voorgelegd).toBe('gelukt')
    expect(['gelukt', 'nieuwere-tekst']).toContain(bevestigd)
    expect(await standVan(db, id)).toBe('nog_geen_antwoord')
    const opGelezen = (await listInstemmingen(db, id)).filter(({ versie }) => versie === 2)
    expect(opGelezen).toHaveLength(bevestigd === 'gelukt' ? 1 : 0)
  }
})

test('wie vertrekt terwijl de penvoerder opnieuw voorlegt, heeft daarna geen toegang en staat niet in de tekst of is er later uit', async ({
  db,
}) => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { id, nummer, actor, account, deelname } = await createGewijzigd(db)
    const [voorgelegd, vertrokken] = await Promise.all([
      afloop(inTransaction((tx) => tekstVoorleggen(tx, actor, nummer))),
      afloop(inTransaction((tx) => samenwerkingVerlaten(tx, account, nummer))),
    ])
    expect(vertrokken).toBe('gelukt')
    expect(['gelukt', 'geen-partner']).toContain(voorgelegd)
    const open = await db
      .selectFrom('uitnodiging')
      .select('id')
      .where('deelname_id', '=', deelname)
      .where('ingetrokken_op', 'is', null)
      .where('beantwoord_op', 'is', null)
      .execute()
    const toegang = await db
      .selectFrom('toegang')
      .select('id')
      .where('aanvraag_id', '=', id)
      .where('gebruiker_id', '=', account.gebruiker.id)
      .execute()
    expect([open, toegang]).toEqual([[], []])
  }
})

test('bevestigen terwijl de penvoerder de partner verwijdert, laat geen toegang achter', async ({
  db,
}) => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { id, nummer, actor, token, deelname, partner } = await createZaak()
    const antwoord = await buildAntwoord(db, id)
    const [verwijderd, bevestigd] = await Promise.all([
      afloop(inTransaction((tx) => partnerVerwijderen(tx, actor, nummer, deelname))),
      afloop(inTransaction((tx) => uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord))),
    ])
    expect(verwijderd).toBe('gelukt')
    expect(['gelukt', 'link-werkt-niet']).toContain(bevestigd)
    const over = await db
      .selectFrom('toegang as t')
      .innerJoin('gebruiker as u', 'u.id', 't.gebruiker_id')
      .select('t.id')
      .where('t.aanvraag_id', '=', id)
      .where('u.email', '=', partner.email)
      .execute()
    const sessies = db.selectFrom('sessie').select('methode').where('aanvraag_id', '=', id)
    expect([over, await sessies.execute()]).toEqual([[], []])
  }
})

test('tegelijk antwoorden met de link en met een eigen sessie is één antwoord', async ({ db }) => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { id, nummer, actor, account, partner } = await createGewijzigd(db)
    await inTransaction((tx) => tekstVoorleggen(tx, { ...actor, nu: later }, nummer))
    const token = await lastToken(db, partner.email ?? '')
    const antwoord = await buildAntwoord(db, id)
    const uitkomsten = await Promise.all([
      afloop(
        inTransaction((tx) =>
          uitnodigingBeantwoorden(tx, buildBezoek(token, { nu: later }), antwoord),
        ),
      ),
      afloop(inTransaction((tx) => tekstBeantwoorden(tx, account, nummer, antwoord))),
    ])
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'gelukt')).toHaveLength(1)
    const opLaatste = (await listInstemmingen(db, id)).filter(({ versie }) => versie === 3)
    expect(opLaatste).toHaveLength(1)
  }
})
