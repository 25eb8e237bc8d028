import { expect } from 'vitest'
import { aanvraagIntrekken } from '../../app/commands/aanvraag-intrekken.server.ts'
import { aanvraagKopieren } from '../../app/commands/aanvraag-kopieren.server.ts'
import { eindVan } from '../../app/domain/samenhang/verbinding.ts'
import { replaceVerbindingen } from '../../db/queries/aansluiting.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createDeelnemer,
  createGebruiker,
  createIngediend,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

/** What was sent in, taken back, and begun again. */
async function opnieuw(tx: Tx) {
  const noor = await createGebruiker(tx)
  const oud = await createIngediend(tx, noor)
  await createDeelnemer(tx, oud.id, oud.gemeente_id, { naam: 'Buurtclub', kvk_nummer: '90000071' })
  const zaak = await zaakVan(tx, noor, oud.nummer)
  await aanvraagIntrekken(tx, buildActor(noor), zaak, { reden: '', zeker: 'ja' })
  const nummer = await aanvraagKopieren(tx, buildActor(noor), zaak)
  return { noor, oud, nieuw: await zaakVan(tx, noor, nummer) }
}

async function zaakVan(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('Geen zaak')
  return zaak
}

test('wie introk, begint opnieuw met wat er stond: plan, begroting, gegevens en partners', async ({
  tx,
}) => {
  const { oud, nieuw } = await opnieuw(tx)
  const [was, wordt] = [await getAanvraaginhoud(tx, oud.id), await getAanvraaginhoud(tx, nieuw.id)]
  expect(nieuw.status).toBe('concept')
  expect(wordt).toMatchObject({
    titel: was.titel,
    doel: was.doel,
    activiteiten: was.activiteiten,
    domeinen: was.domeinen,
    gevraagd: was.gevraagd,
    posten: was.posten.map(({ deelname_id: _, ...post }) => expect.objectContaining(post)),
    // those days may be over
    start_op: null,
    eind_op: null,
  })
  expect(
    wordt.deelnemers.map(({ naam, rol, taak, plaats }) => ({ naam, rol, taak, plaats })),
  ).toEqual(was.deelnemers.map(({ naam, rol, taak, plaats }) => ({ naam, rol, taak, plaats })))
})

test('een kopie is van niemand anders: partners zijn niet gevraagd en hebben er geen toegang toe', async ({
  tx,
}) => {
  const { noor, oud, nieuw } = await opnieuw(tx)
  const { deelnemers, voorgelegd, criteria, bestanden } = await getAanvraaginhoud(tx, nieuw.id)
  expect(deelnemers.filter(({ rol }) => rol === 'partner').map(({ stand }) => stand)).toEqual([
    'niet_gevraagd',
  ])
  expect([voorgelegd, criteria, bestanden]).toEqual([null, [], []])
  const toegang = await tx
    .selectFrom('toegang')
    .select(['gebruiker_id', 'recht'])
    .where('aanvraag_id', '=', nieuw.id)
    .execute()
  expect(toegang).toEqual([{ gebruiker_id: noor.id, recht: 'penvoerder' }])
  const partijen = await tx
    .selectFrom('deelname')
    .select('partij_id')
    .where('aanvraag_id', 'in', [oud.id, nieuw.id])
    .execute()
  expect(new Set(partijen.map(({ partij_id }) => partij_id)).size).toBe(partijen.length)
})

test('het spoor zegt waarvan de nieuwe aanvraag een kopie is, en de oude verandert niet', async ({
  tx,
}) => {
  const { oud, nieuw } = await opnieuw(tx)
  const regel = await tx
    .selectFrom('audit')
    .select('gegevens')
    .where('onderwerp', '=', `aanvraag/${nieuw.nummer}`)
    .executeTakeFirstOrThrow()
  expect(regel.gegevens).toMatchObject({ kopie_van: oud.nummer })
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', oud.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('ingetrokken_door_aanvrager')
})

test('van een concept, van een gesloten regeling en door een partner wordt niets gekopieerd', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const concept = await zaakVan(tx, noor, (await createConcept(tx, noor)).nummer)
  await expect(aanvraagKopieren(tx, buildActor(noor), concept)).rejects.toThrow(
    /nog niet ingediend/,
  )
  const { id, nummer } = await createIngediend(tx, noor)
  const zaak = await zaakVan(tx, noor, nummer)
  const laat = buildActor(noor, { nu: new Date('2099-01-01T09:00:00Z') })
  await expect(aanvraagKopieren(tx, laat, zaak)).rejects.toThrow()
  const partner = await createMeeschrijver(tx, id)
  await expect(aanvraagKopieren(tx, buildActor(partner), zaak)).rejects.toMatchObject({
    status: 403,
  })
})

test('wie met wie samenwerkt gaat mee, over de nieuwe deelnemers; van wie wegging niet', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const oud = await createIngediend(tx, noor)
  const { gemeente_id } = oud
  const club = await createDeelnemer(tx, oud.id, gemeente_id, { naam: 'Buurtclub' })
  const weg = await createDeelnemer(tx, oud.id, gemeente_id, { naam: 'Weggegaan' })
  await tx
    .updateTable('deelname')
    .set({ vertrokken_op: nu })
    .where('id', '=', weg.deelname_id)
    .execute()
  const van = eindVan('deelnemer', club.deelname_id)
  await replaceVerbindingen(tx, { gemeente_id, aanvraag_id: oud.id }, [
    { van, naar: 'domein:wmo', stand: 'gepland' },
    { van, naar: eindVan('deelnemer', weg.deelname_id), stand: 'was_er_al' },
  ])
  const zaak = await zaakVan(tx, noor, oud.nummer)
  await aanvraagIntrekken(tx, buildActor(noor), zaak, { reden: '', zeker: 'ja' })
  const nummer = await aanvraagKopieren(tx, buildActor(noor), zaak)
  const { deelnemers, samenhang } = await getAanvraaginhoud(
    tx,
    (await zaakVan(tx, noor, nummer)).id,
  )
  const nieuw = deelnemers.find(({ naam }) => naam === 'Buurtclub')
  expect(samenhang).toEqual([
    { van: eindVan('deelnemer', nieuw?.deelname_id ?? ''), naar: 'domein:wmo', stand: 'gepland' },
  ])
  expect(nieuw?.deelname_id).not.toBe(club.deelname_id)
})
