import { expect } from 'vitest'
import { helperinvoerBevestigen } from '../../app/commands/helperinvoer-bevestigen.server.ts'
import { inbrengBewaren } from '../../app/commands/inbreng-bewaren.server.ts'
import { partnerWijzigen } from '../../app/commands/partner-wijzigen.server.ts'
import { projectplanBewaren } from '../../app/commands/projectplan-bewaren.server.ts'
import { tekstBeantwoorden } from '../../app/commands/tekst-beantwoorden.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import { toegangBeeindigen } from '../../app/commands/toegang-beeindigen.server.ts'
import { toegangOpgeven } from '../../app/commands/toegang-opgeven.server.ts'
import { toegangVragen } from '../../app/commands/toegang-vragen.server.ts'
import { toegangWijzigen } from '../../app/commands/toegang-wijzigen.server.ts'
import { toegangsvraagBeantwoorden } from '../../app/commands/toegangsvraag-beantwoorden.server.ts'
import { toegangsvraagIntrekken } from '../../app/commands/toegangsvraag-intrekken.server.ts'
import { eersteKeer } from '../../app/domain/aanvraag/bewaren.schema.ts'
import { projectplanSchema } from '../../app/domain/aanvraag/projectplan.schema.ts'
import type { Toegangswijziging } from '../../app/domain/toegang/toegang.schema.ts'
import type { Actor } from '../../app/lib/actor.server.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listHelperinvoer } from '../../db/queries/helperinvoer.ts'
import { listToegangsuitnodigingen } from '../../db/queries/toegangsuitnodiging.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  buildPartner,
  createSamenwerking,
  lastToken,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'
import { buildHelpervraag, buildVraag, createMens } from '../helpers/toegang.ts'

const ja = { antwoord: 'aangenomen', naam: 'Bram Smit' } as const

async function bewaart(tx: Tx, actor: Actor, nummer: string, doel: string) {
  const zaak = await findZaak(tx, actor.gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  await projectplanBewaren(tx, actor, zaak, projectplanSchema.parse({ titel: 'Koffie', doel }))
}

test('wie wordt gevraagd, kan er pas bij na een ja, met precies dat recht', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const vraag = buildVraag({ recht: 'meeschrijver', namens: zaak.partij_id })
  await toegangVragen(tx, zaak.actor, zaak.nummer, vraag)
  const token = await lastToken(tx, vraag.email)
  const bezoek = buildBezoek(token)
  const { naar, cookie } = await toegangsvraagBeantwoorden(tx, bezoek, ja)
  expect([naar, cookie !== null]).toEqual([`/aanvragen/${zaak.nummer}`, true])
  await expect(toegangsvraagBeantwoorden(tx, bezoek, ja)).rejects.toThrow(/werkt niet meer/)
})

test('de mail om mee te werken noemt geen naam en geen inhoud', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const vraag = buildHelpervraag()
  await toegangVragen(tx, zaak.actor, zaak.nummer, vraag)
  const { gegevens } = await tx
    .selectFrom('uitgaande_mail')
    .select('gegevens')
    .where('aan_adres', '=', vraag.email)
    .executeTakeFirstOrThrow()
  expect(Object.keys(gegevens as object).sort()).toEqual(['afzender', 'link', 'totEnMet'])
})

test('een ingetrokken vraag werkt meteen niet meer', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const vraag = buildVraag()
  await toegangVragen(tx, zaak.actor, zaak.nummer, vraag)
  const [open] = await listToegangsuitnodigingen(tx, zaak.id)
  await toegangsvraagIntrekken(tx, zaak.actor, zaak.nummer, open?.id ?? '')
  const token = await lastToken(tx, vraag.email)
  await expect(toegangsvraagBeantwoorden(tx, buildBezoek(token), ja)).rejects.toThrow()
})

test('het postvak van een partner wordt geen helper van de penvoerder', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const vraag = { ...buildHelpervraag(), email: zaak.partner.email ?? '' }
  await expect(toegangVragen(tx, zaak.actor, zaak.nummer, vraag)).rejects.toThrow(/hoort al bij/)
})

test('alleen de penvoerder vraagt, wijzigt en beëindigt', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const schrijver = await createMens(
    tx,
    zaak,
    buildVraag({ recht: 'meeschrijver', namens: zaak.partij_id }),
  )
  const { nummer } = zaak
  const id = schrijver.toegang.id
  const lezen: Toegangswijziging = { recht: 'meelezer', secties: [], tot: null }
  for (const poging of [
    toegangVragen(tx, schrijver, nummer, buildVraag()),
    toegangWijzigen(tx, schrijver, nummer, id, lezen),
    toegangBeeindigen(tx, schrijver, nummer, id),
  ])
    await expect(poging).rejects.toMatchObject({ status: 403 })
})

test('wie eruit wordt gezet, is er bij het volgende verzoek uit', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const lezer = await createMens(tx, zaak, buildVraag())
  await toegangBeeindigen(tx, zaak.actor, zaak.nummer, lezer.toegang.id)
  const daarna = await findZaak(tx, lezer.gebruiker, zaak.nummer)
  expect(daarna?.zaakrecht).toBeNull()
  const sessies = tx.selectFrom('sessie').select('methode').where('aanvraag_id', '=', zaak.id)
  expect(await sessies.execute()).toEqual([])
})

test('wie zelf stopt, is eruit; de penvoerder kan dat niet', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const lezer = await createMens(tx, zaak, buildVraag())
  await toegangOpgeven(tx, lezer, zaak.nummer)
  expect((await findZaak(tx, lezer.gebruiker, zaak.nummer))?.zaakrecht).toBeNull()
  await expect(toegangOpgeven(tx, zaak.actor, zaak.nummer)).rejects.toMatchObject({ status: 403 })
})

test('een helper vult in wat in het mandaat staat en niets anders', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const helper = await createMens(tx, zaak, buildHelpervraag(['begroting']))
  await expect(bewaart(tx, helper, zaak.nummer, 'Mag niet')).rejects.toMatchObject({ status: 403 })
  await toegangWijzigen(tx, zaak.actor, zaak.nummer, helper.toegang.id, {
    recht: 'helper',
    secties: ['projectplan'],
    tot: '2027-01-31',
  })
  await bewaart(tx, helper, zaak.nummer, 'Mag wel')
  expect((await getAanvraaginhoud(tx, zaak.id)).doel).toBe('Mag wel')
})

test('wat een helper invoerde, bevestigt alleen de penvoerder, en alleen wat er nu staat', async ({
  tx,
}) => {
  const aanvraag = await createSamenwerking(tx)
  const helper = await createMens(tx, aanvraag, buildHelpervraag())
  await bewaart(tx, helper, aanvraag.nummer, 'Van de helper')
  const invoer = async () => (await listHelperinvoer(tx, aanvraag.id))[0]
  expect(await invoer()).toMatchObject({ versie: 1, helper: 'Bram Smit', bevestigd_versie: null })
  const zaak = await findZaak(tx, aanvraag.actor.gebruiker, aanvraag.nummer)
  if (!zaak) throw new Error('no case')
  const bevestig = (wie: Actor, versie: number) =>
    helperinvoerBevestigen(tx, wie, zaak, 'projectplan', versie)
  await expect(bevestig(helper, 1)).rejects.toMatchObject({ status: 403 })
  await expect(bevestig(aanvraag.actor, 7)).rejects.toThrow(/intussen gewijzigd/)
  await bevestig(aanvraag.actor, 1)
  expect((await invoer())?.bevestigd_versie).toBe(1)
})

test('wat de penvoerder zelf bewaart, is geen invoer van een helper', async ({ tx }) => {
  const { id, nummer, actor } = await createSamenwerking(tx)
  await bewaart(tx, actor, nummer, 'Zelf')
  expect(await listHelperinvoer(tx, id)).toEqual([])
})

test('wie voor een partner meeschrijft, wijzigt het eigen deel en geen ander, en antwoordt niet', async ({
  tx,
}) => {
  const zaak = await createSamenwerking(tx)
  const { id, nummer, deelname, partner } = zaak
  const { partij_id } = await tx
    .selectFrom('deelname')
    .select('partij_id')
    .where('id', '=', deelname)
    .executeTakeFirstOrThrow()
  const vraag = buildVraag({ recht: 'meeschrijver', namens: partij_id })
  // the mailbox that answers for the partner is another one
  const schrijver = await createMens(tx, zaak, vraag)
  const inbreng = { taak: 'Ook taart', bijdrage_geld: 0, bijdrage_uren: 5, bijdrage_natura: '' }
  await inbrengBewaren(tx, schrijver, nummer, { ...eersteKeer, ...inbreng })
  const { deelnemers } = await getAanvraaginhoud(tx, id)
  expect(deelnemers.find(({ deelname_id }) => deelname_id === deelname)?.taak).toBe('Ook taart')
  expect(deelnemers.find(({ rol }) => rol === 'penvoerder')?.taak).toBe('Helpt mee')
  const anders = buildPartner({ ...partner, taak: 'Alles' })
  await expect(partnerWijzigen(tx, schrijver, nummer, deelname, anders)).rejects.toMatchObject({
    status: 403,
  })
  await tekstVoorleggen(tx, zaak.actor, nummer)
  const antwoord = await buildAntwoord(tx, id)
  await expect(tekstBeantwoorden(tx, schrijver, nummer, antwoord)).rejects.toThrow(
    /wie daarvoor werd uitgenodigd/,
  )
})

test('wie de aanvraag beoordeelt, wordt geen helper, en wie hielp wordt geen beoordelaar', async ({
  tx,
}) => {
  const zaak = await createSamenwerking(tx)
  const ambtenaar = await createMedewerker(tx, 'beoordelaar')
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id: ambtenaar.id }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, taak: 'beoordelaar', moment: zaak.actor.nu })
    .execute()
  const vraag = { ...buildHelpervraag(), email: ambtenaar.email }
  await toegangVragen(tx, zaak.actor, zaak.nummer, vraag)
  const token = await lastToken(tx, vraag.email)
  await expect(toegangsvraagBeantwoorden(tx, buildBezoek(token), ja)).rejects.toThrow(
    /behandelt deze aanvraag/,
  )
  const helper = await createMens(tx, zaak, buildHelpervraag())
  await expect(
    tx
      .insertInto('betrokkenheid')
      .values({
        ...rij,
        gebruiker_id: helper.gebruiker.id,
        taak: 'tweede_lezer',
        moment: helper.nu,
      })
      .execute(),
  ).rejects.toThrow(/Functiescheiding/)
})

test('een nee laat geen account en geen toegang achter', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const vraag = buildVraag()
  await toegangVragen(tx, zaak.actor, zaak.nummer, vraag)
  const token = await lastToken(tx, vraag.email)
  await toegangsvraagBeantwoorden(tx, buildBezoek(token), { antwoord: 'afgewezen', naam: '' })
  const account = tx.selectFrom('gebruiker').select('id').where('email', '=', vraag.email)
  expect(await account.execute()).toEqual([])
})

test('een toegang van een andere aanvraag bestaat hier niet', async ({ tx }) => {
  const zaak = await createSamenwerking(tx)
  const ander = await createSamenwerking(tx)
  const lezer = await createMens(tx, ander, buildVraag())
  const poging = toegangBeeindigen(tx, zaak.actor, zaak.nummer, lezer.toegang.id)
  await expect(poging).rejects.toMatchObject({ status: 404 })
  const lezers = buildActor(lezer.gebruiker)
  expect((await findZaak(tx, lezers.gebruiker, ander.nummer))?.zaakrecht).toBe('meelezer')
})
