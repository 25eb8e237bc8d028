import { expect } from 'vitest'
import { overdrachtBeantwoorden } from '../../app/commands/overdracht-beantwoorden.server.ts'
import { overdrachtIntrekken } from '../../app/commands/overdracht-intrekken.server.ts'
import { overdrachtVragen } from '../../app/commands/overdracht-vragen.server.ts'
import { tekstBeantwoorden } from '../../app/commands/tekst-beantwoorden.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import { toegangBeeindigen } from '../../app/commands/toegang-beeindigen.server.ts'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { gewijzigdNaVoorleggen } from '../../app/domain/samenwerkingsverband/verschil.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listToegang } from '../../db/queries/toegang.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import { buildActor, nu } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  createSamenwerking,
  createUitgenodigd,
  getAccount,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'
import { buildHelpervraag, buildVraag, createMens } from '../helpers/toegang.ts'

const later = new Date(nu.getTime() + 60_000)
const ja = { antwoord: 'aangenomen' } as const

async function createMetMeeschrijver(tx: Tx) {
  const zaak = await createSamenwerking(tx)
  const vraag = buildVraag({ recht: 'meeschrijver', namens: zaak.partij_id })
  return { ...zaak, opvolger: await createMens(tx, zaak, vraag) }
}
const rechten = async (tx: Tx, id: string) =>
  Object.fromEntries((await listToegang(tx, id)).map((mens) => [mens.gebruiker_id, mens.recht]))

/** A case whose partner confirmed and is then asked to lead. */
async function createMetPartner(tx: Tx) {
  const zaak = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, zaak.id)
  await uitnodigingBeantwoorden(tx, buildBezoek(zaak.token), antwoord)
  const partner = buildActor(await getAccount(tx, zaak.partner.email ?? ''), { nu: later })
  const toegang = (await listToegang(tx, zaak.id)).find(
    (mens) => mens.gebruiker_id === partner.gebruiker.id,
  )
  return { ...zaak, opvolger: { ...partner, toegang: toegang! } }
}

test('pas na een ja wisselt de penvoerder, en beide krijgen bericht', async ({ tx }) => {
  const { id, nummer, actor, penvoerder, opvolger } = await createMetMeeschrijver(tx)
  await overdrachtVragen(tx, actor, nummer, opvolger.toegang.id)
  expect((await rechten(tx, id))[penvoerder.id]).toBe('penvoerder')
  await overdrachtBeantwoorden(tx, opvolger, nummer, ja)
  expect(await rechten(tx, id)).toMatchObject({
    [penvoerder.id]: 'meeschrijver',
    [opvolger.gebruiker.id]: 'penvoerder',
  })
  const mails = await tx
    .selectFrom('uitgaande_mail')
    .select(['aan_adres', 'gegevens'])
    .where('aanvraag_id', '=', id)
    .where('soort', '=', 'toegangsnieuws')
    .execute()
  const nieuws = mails.map(({ aan_adres, gegevens }) => [
    aan_adres,
    (gegevens as { nieuws: string }).nieuws,
  ])
  expect(nieuws).toEqual(
    expect.arrayContaining([
      [opvolger.gebruiker.email, 'penvoerder_gevraagd'],
      [opvolger.gebruiker.email, 'penvoerder_geworden'],
      [penvoerder.email, 'penvoerder_overgedragen'],
    ]),
  )
})

test('wordt een partner penvoerder, dan vraagt de tekst om een nieuw antwoord van iedereen', async ({
  tx,
}) => {
  const { id, nummer, actor, penvoerder, opvolger } = await createMetPartner(tx)
  await overdrachtVragen(tx, actor, nummer, opvolger.toegang.id)
  await overdrachtBeantwoorden(tx, opvolger, nummer, ja)
  const inhoud = await getAanvraaginhoud(tx, id)
  expect(inhoud.deelnemers.map(({ naam, rol, stand }) => [naam, rol, stand])).toEqual([
    ['Noor van Dijk', 'partner', 'nog_geen_antwoord'],
    ['Hassan Amrani', 'penvoerder', 'niet_gevraagd'],
  ])
  const anders = gewijzigdNaVoorleggen(inhoud).map(({ tekst }) => tekst)
  expect(anders.join(' ')).toMatch(/rol van Noor van Dijk/)
  expect(anders.join(' ')).toMatch(/afspraak over de penvoerder/)
  // the text in which she applied is not hers to confirm as a partner; the new one is
  const vorige = buildActor(penvoerder, { nu: later })
  const oud = await buildAntwoord(tx, id)
  await expect(tekstBeantwoorden(tx, vorige, nummer, oud)).rejects.toThrow(/nog niet in deze tekst/)
  await tekstVoorleggen(tx, opvolger, nummer)
  await tekstBeantwoorden(tx, vorige, nummer, await buildAntwoord(tx, id))
  const daarna = await getAanvraaginhoud(tx, id)
  expect(daarna.deelnemers.map(({ stand }) => stand)).toEqual(['bevestigd', 'niet_gevraagd'])
})

test('met de penvoerder vervalt het mandaat van diens helper', async ({ tx }) => {
  const zaak = await createMetPartner(tx)
  const helper = await createMens(tx, zaak, buildHelpervraag())
  await overdrachtVragen(tx, zaak.actor, zaak.nummer, zaak.opvolger.toegang.id)
  await overdrachtBeantwoorden(tx, zaak.opvolger, zaak.nummer, ja)
  expect((await findZaak(tx, helper.gebruiker, zaak.nummer))?.zaakrecht).toBeNull()
})

test('een nee, of een ingetrokken vraag, verandert niets', async ({ tx }) => {
  const { id, nummer, actor, opvolger } = await createMetMeeschrijver(tx)
  const eerst = await rechten(tx, id)
  await overdrachtVragen(tx, actor, nummer, opvolger.toegang.id)
  await overdrachtBeantwoorden(tx, opvolger, nummer, { antwoord: 'afgewezen' })
  await overdrachtVragen(tx, actor, nummer, opvolger.toegang.id)
  await overdrachtIntrekken(tx, actor, nummer)
  await expect(overdrachtBeantwoorden(tx, opvolger, nummer, ja)).rejects.toThrow(/ligt er niet/)
  expect(await rechten(tx, id)).toEqual(eerst)
})

test('niemand maakt zichzelf of een ander penvoerder', async ({ tx }) => {
  const { nummer, actor, opvolger } = await createMetMeeschrijver(tx)
  await expect(overdrachtVragen(tx, opvolger, nummer, opvolger.toegang.id)).rejects.toMatchObject({
    status: 403,
  })
  await overdrachtVragen(tx, actor, nummer, opvolger.toegang.id)
  await expect(overdrachtBeantwoorden(tx, actor, nummer, ja)).rejects.toThrow(/ligt er niet/)
})

test('wie eruit wordt gezet terwijl die penvoerder zou worden, is een van beide en nooit allebei', async ({
  db,
}) => {
  for (let ronde = 0; ronde < 15; ronde++) {
    const { id, nummer, actor, penvoerder, opvolger } = await inTransaction(createMetMeeschrijver)
    await inTransaction((tx) => overdrachtVragen(tx, actor, nummer, opvolger.toegang.id))
    const uitkomsten = await Promise.allSettled([
      inTransaction((tx) => toegangBeeindigen(tx, actor, nummer, opvolger.toegang.id)),
      inTransaction((tx) => overdrachtBeantwoorden(tx, opvolger, nummer, ja)),
    ])
    const gelukt = uitkomsten.map(({ status }) => status === 'fulfilled')
    expect(gelukt.filter(Boolean)).toHaveLength(1)
    const mensen = await listToegang(db, id)
    const leidt = mensen.filter(({ recht }) => recht === 'penvoerder')
    const wie = gelukt[0] ? penvoerder.id : opvolger.gebruiker.id
    expect(leidt.map(({ gebruiker_id }) => gebruiker_id)).toEqual([wie])
  }
})
