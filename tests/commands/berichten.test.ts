import { expect } from 'vitest'
import { aanvragerBerichten } from '../../app/commands/aanvrager-berichten.server.ts'
import { berichtAfhandelen } from '../../app/commands/bericht-afhandelen.server.ts'
import { gemeenteBerichten } from '../../app/commands/gemeente-berichten.server.ts'
import { zaakToewijzen } from '../../app/commands/zaak-toewijzen.server.ts'
import { takenVoor } from '../../app/domain/behandeling/taak.ts'
import { findZaakMetId } from '../../db/queries/zaak.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const vraag = { onderwerp: 'Mag het een maand later?', tekst: 'De zaal is dan pas vrij.' }

async function createVraag(tx: Tx) {
  const noor = await createGebruiker(tx)
  const { id } = await createIngediend(tx, noor)
  const zaak = (await findZaakMetId(tx, noor, id))!
  await gemeenteBerichten(tx, buildActor(noor), zaak, vraag)
  const karin = await createMedewerker(tx, 'intake')
  const taken = async (wie = karin) =>
    (await getWerkbank(tx, wie, takenVoor(wie.rollen), '2026-12-01')).taken.map(
      ({ soort }) => soort,
    )
  return { zaak, noor, karin, taken }
}

test('een bericht van de aanvrager wacht als werk, tot er een antwoord is', async ({ tx }) => {
  const { zaak, karin, taken } = await createVraag(tx)
  expect(await taken()).toEqual(['bericht_beantwoorden'])
  await aanvragerBerichten(tx, buildActor(karin), zaak, { onderwerp: 'Ja', tekst: 'Dat mag.' })
  expect(await taken()).toEqual([])
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select('soort')
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(mail).toEqual([{ soort: 'berichtwacht' }])
})

test('een bericht zonder antwoord gaat van de lijst als iemand dat zegt', async ({ tx }) => {
  const { zaak, karin, taken } = await createVraag(tx)
  await berichtAfhandelen(tx, buildActor(karin), zaak)
  expect(await taken()).toEqual([])
})

test('heeft de zaak een behandelaar, dan is het bericht alleen diens werk', async ({ tx }) => {
  const { zaak, karin, taken } = await createVraag(tx)
  const ander = await createMedewerker(tx, 'intake')
  await zaakToewijzen(tx, buildActor(karin), zaak, { behandelaar_id: karin.id })
  expect(await taken()).toEqual(['bericht_beantwoorden'])
  expect(await taken(ander)).toEqual([])
})

test('een vreemde stuurt niets in een zaak, en een aanvrager niets namens de gemeente', async ({
  tx,
}) => {
  const { zaak, noor } = await createVraag(tx)
  const vreemde = buildActor(await createGebruiker(tx))
  await expect(gemeenteBerichten(tx, vreemde, zaak, vraag)).rejects.toMatchObject({ status: 403 })
  await expect(aanvragerBerichten(tx, buildActor(noor), zaak, vraag)).rejects.toMatchObject({
    status: 403,
  })
})
