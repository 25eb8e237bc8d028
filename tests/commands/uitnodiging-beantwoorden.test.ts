import { expect } from 'vitest'
import { partnerToevoegen } from '../../app/commands/partner-toevoegen.server.ts'
import { partnerUitnodigen } from '../../app/commands/partner-uitnodigen.server.ts'
import { tekstBeantwoorden } from '../../app/commands/tekst-beantwoorden.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { uitnodigingIntrekken } from '../../app/commands/uitnodiging-intrekken.server.ts'
import { uitnodigingZonderTekst } from '../../app/commands/uitnodiging-zonder-tekst.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { hashToken } from '../../app/lib/tokens.server.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  buildPartner,
  createSamenwerking,
  createUitgenodigd,
  getAccount,
  lastToken,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

const dag = 86_400_000
const na = (dagen: number) => new Date(nu.getTime() + dagen * dag)
const geweigerd = (poging: Promise<unknown>) =>
  poging.then(
    () => 'gelukt',
    (fout: unknown) =>
      fout instanceof Refusal ? fout.belemmeringen.map(({ code }) => code).join() : String(fout),
  )
const standVan = async (tx: Tx, id: string) =>
  (await getAanvraaginhoud(tx, id)).deelnemers.find(({ rol }) => rol === 'partner')?.stand

test('een partner bevestigt met de link uit de mail, zonder vooraf een account', async ({ tx }) => {
  const { id, nummer, token, partner, deelname } = await createUitgenodigd(tx)
  expect(await standVan(tx, id)).toBe('nog_geen_antwoord')
  const antwoord = await buildAntwoord(tx, id)
  const { cookie, naar } = await uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord)
  expect(naar).toBe(`/aanvragen/${nummer}/samenwerkingsverband`)
  expect(await standVan(tx, id)).toBe('bevestigd')
  const account = await getAccount(tx, partner.email ?? '')
  expect(account.naam).toBe('Hassan Amrani')
  const sessie = await tx
    .selectFrom('sessie')
    .select(['gebruiker_id', 'aanvraag_id', 'methode'])
    .where('token_hash', '=', hashToken(/sessie=([\w-]+)/.exec(cookie ?? '')?.[1] ?? ''))
    .executeTakeFirst()
  expect(sessie).toEqual({ gebruiker_id: account.id, aanvraag_id: id, methode: 'uitnodiging' })
  expect(
    await tx
      .selectFrom('instemming')
      .select(['deelname_id', 'gebruiker_id', 'naam', 'uitkomst'])
      .where('aanvraag_id', '=', id)
      .execute(),
  ).toEqual([
    {
      deelname_id: deelname,
      gebruiker_id: account.id,
      naam: 'Hassan Amrani',
      uitkomst: 'bevestigd',
    },
  ])
})

test('de penvoerder krijgt bericht dat er nieuws is, zonder naam of bedrag', async ({ tx }) => {
  const { id, token, penvoerder, partner } = await createUitgenodigd(tx)
  await uitnodigingBeantwoorden(tx, buildBezoek(token), await buildAntwoord(tx, id))
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select(['soort', 'gegevens'])
    .where('aan_adres', '=', penvoerder.email)
    .executeTakeFirstOrThrow()
  expect(mail.soort).toBe('partnernieuws')
  expect(JSON.stringify(mail.gegevens)).not.toMatch(new RegExp(`${partner.naam}|Koffie|5000`))
})

test('een link werkt één keer: wie al antwoordde, kan dat niet nog eens', async ({ tx }) => {
  const { id, token } = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, id)
  await uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord)
  const nogEens = uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord)
  expect(await geweigerd(nogEens)).toBe('link-werkt-niet')
})

test('een link werkt dertig dagen, is in te trekken en hoort bij één gemeente', async ({ tx }) => {
  const { id, nummer, token, actor, deelname } = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, id)
  const telaat = buildBezoek(token, { nu: new Date(na(30).getTime() + 1000) })
  expect(await geweigerd(uitnodigingBeantwoorden(tx, telaat, antwoord))).toBe('link-werkt-niet')
  const elders = buildBezoek(token, { gemeente_id: 'leusden' })
  await expect(uitnodigingBeantwoorden(tx, elders, antwoord)).rejects.toMatchObject({ status: 404 })
  await uitnodigingIntrekken(tx, actor, nummer, deelname)
  const ingetrokken = uitnodigingBeantwoorden(tx, buildBezoek(token), antwoord)
  expect(await geweigerd(ingetrokken)).toBe('link-werkt-niet')
  expect(await geweigerd(uitnodigingIntrekken(tx, actor, nummer, deelname))).toBe('niets-open')
})

test('na een afwijzing kan een partner alsnog bevestigen, maar pas na een nieuwe uitnodiging', async ({
  tx,
}) => {
  const { id, nummer, token, actor, deelname, partner } = await createUitgenodigd(tx)
  const nee = await buildAntwoord(tx, id, { antwoord: 'afgewezen', toelichting: 'Te veel uren' })
  await uitnodigingBeantwoorden(tx, buildBezoek(token), nee)
  expect(await standVan(tx, id)).toBe('afgewezen')
  const ja = await buildAntwoord(tx, id)
  const account = buildActor(await getAccount(tx, partner.email ?? ''))
  expect(await geweigerd(tekstBeantwoorden(tx, account, nummer, ja))).toBe('al-afgewezen')

  await partnerUitnodigen(tx, { ...actor, nu: na(1) }, nummer, deelname)
  expect(await standVan(tx, id)).toBe('nog_geen_antwoord')
  const nieuw = await lastToken(tx, partner.email ?? '')
  await uitnodigingBeantwoorden(tx, buildBezoek(nieuw, { nu: na(2) }), ja)
  expect(await standVan(tx, id)).toBe('bevestigd')
})

test('de penvoerder kan niet voor een partner antwoorden, ook niet met de link', async ({ tx }) => {
  const { id, token, penvoerder } = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, id)
  const alsPenvoerder = buildBezoek(token, { ingelogd: penvoerder })
  expect(await geweigerd(uitnodigingBeantwoorden(tx, alsPenvoerder, antwoord))).toBe(
    'voor-een-ander',
  )
})

test('het postvak van de penvoerder of van een andere partner kan geen partner zijn', async ({
  tx,
}) => {
  const { nummer, actor, penvoerder, partner } = await createUitgenodigd(tx)
  for (const email of [penvoerder.email, partner.email]) {
    const poging = partnerToevoegen(tx, actor, nummer, buildPartner({ email }))
    expect(await geweigerd(poging)).toBe('postvak-bezet')
  }
})

test('wie de aanvraag behandelt, kan er niet zelf aan meedoen', async ({ tx }) => {
  const ambtenaar = await createMedewerker(tx, 'beoordelaar')
  const { id, gemeente_id, token } = await createUitgenodigd(tx, { email: ambtenaar.email })
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id,
      aanvraag_id: id,
      gebruiker_id: ambtenaar.id,
      taak: 'beoordelaar',
      moment: nu,
    })
    .execute()
  const poging = uitnodigingBeantwoorden(tx, buildBezoek(token), await buildAntwoord(tx, id))
  expect(await geweigerd(poging)).toBe('behandelt-zelf')
})

test('een nieuwe tekst vraagt iedereen opnieuw, en de oude is dan niet meer te bevestigen', async ({
  tx,
}) => {
  const { id, nummer, token, actor, partner } = await createUitgenodigd(tx)
  const opOudeTekst = await buildAntwoord(tx, id)
  await uitnodigingBeantwoorden(tx, buildBezoek(token), opOudeTekst)
  await tx.updateTable('aanvraag').set({ gevraagd: 600_000 }).where('id', '=', id).execute()
  expect(await standVan(tx, id)).toBe('bevestigd')

  await tekstVoorleggen(tx, { ...actor, nu: na(1) }, nummer)
  expect(await standVan(tx, id)).toBe('nog_geen_antwoord')
  const account = buildActor(await getAccount(tx, partner.email ?? ''), { nu: na(2) })
  expect(await geweigerd(tekstBeantwoorden(tx, account, nummer, opOudeTekst))).toBe(
    'nieuwere-tekst',
  )
  await tekstBeantwoorden(tx, account, nummer, await buildAntwoord(tx, id))
  expect(await standVan(tx, id)).toBe('bevestigd')
})

test('zonder tekst kan een partner vast meekijken of laten weten niet mee te doen', async ({
  tx,
}) => {
  const { id, token, partner } = await createUitgenodigd(tx, { tekst: false })
  const mee = { antwoord: 'meekijken', naam: 'Hassan Amrani', toelichting: null } as const
  await uitnodigingZonderTekst(tx, buildBezoek(token), mee)
  const account = await getAccount(tx, partner.email ?? '')
  expect(
    await tx
      .selectFrom('toegang')
      .select('recht')
      .where('aanvraag_id', '=', id)
      .where('gebruiker_id', '=', account.id)
      .execute(),
  ).toEqual([{ recht: 'meelezer' }])
  expect(await standVan(tx, id)).toBe('niet_gevraagd')

  const ander = await createUitgenodigd(tx, { tekst: false })
  const nee = { antwoord: 'afgewezen', naam: null, toelichting: null } as const
  const { cookie, naar } = await uitnodigingZonderTekst(tx, buildBezoek(ander.token), nee)
  expect([cookie, naar]).toEqual([null, `/uitnodiging/${ander.token}`])
  const accounts = tx.selectFrom('gebruiker').where('email', '=', ander.partner.email)
  expect(await accounts.select('id').execute()).toEqual([])
})

test('ligt er intussen een tekst, dan telt alleen een antwoord op die tekst', async ({ tx }) => {
  const { nummer, token, actor } = await createUitgenodigd(tx, { tekst: false })
  await tekstVoorleggen(tx, actor, nummer)
  const mee = { antwoord: 'meekijken', naam: 'Hassan', toelichting: null } as const
  expect(await geweigerd(uitnodigingZonderTekst(tx, buildBezoek(token), mee))).toBe(
    'nieuwere-tekst',
  )
})

test('wie al is ingelogd met het genodigde adres, houdt die sessie', async ({ tx }) => {
  const { id, token, partner } = await createUitgenodigd(tx)
  const zaak = await createSamenwerking(tx)
  await tx
    .updateTable('gebruiker')
    .set({ email: partner.email ?? '' })
    .where('id', '=', zaak.penvoerder.id)
    .execute()
  const ingelogd = { ...zaak.penvoerder, email: partner.email ?? '' }
  const bezoek = buildBezoek(token, { ingelogd })
  const { cookie } = await uitnodigingBeantwoorden(tx, bezoek, await buildAntwoord(tx, id))
  expect(cookie).toBeNull()
})

test('een partner wordt hoogstens drie keer per dag uitgenodigd', async ({ tx }) => {
  const { nummer, actor, deelname } = await createUitgenodigd(tx)
  const nodigUit = () => geweigerd(partnerUitnodigen(tx, actor, nummer, deelname))
  expect([await nodigUit(), await nodigUit(), await nodigUit()]).toEqual([
    'gelukt',
    'gelukt',
    'te-vaak',
  ])
})
