import { expect } from 'vitest'
import { zaakToewijzen } from '../../app/commands/zaak-toewijzen.server.ts'
import { zakenToewijzen } from '../../app/commands/zaken-toewijzen.server.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Db, Tx } from '../../db/db.ts'
import { listToeTeWijzen } from '../../db/queries/toewijzing.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

async function drieZaken(tx: Tx | Db) {
  const noor = await createGebruiker(tx)
  const zaken = []
  for (const titel of ['Een', 'Twee', 'Drie'])
    zaken.push(await createIngediend(tx, noor, { titel }))
  return zaken
}
const van = (zaken: { nummer: string }[], was: string | null = null) =>
  zaken.map(({ nummer }) => ({ nummer, was }))

const behandelaars = async (tx: Tx, zaken: { id: string }[]) =>
  (
    await tx
      .selectFrom('aanvraag')
      .select('behandelaar_id')
      .where(
        'id',
        'in',
        zaken.map(({ id }) => id),
      )
      .execute()
  ).map(({ behandelaar_id }) => behandelaar_id)

test('meer zaken gaan tegelijk naar een collega, elk met een regel in het logboek', async ({
  tx,
}) => {
  const zaken = await drieZaken(tx)
  const els = buildActor(await createMedewerker(tx, 'coordinator'))
  const karin = await createMedewerker(tx, 'intake')
  expect(await zakenToewijzen(tx, els, { behandelaar: karin.id, zaken: van(zaken) })).toBe(3)
  expect(await behandelaars(tx, zaken)).toEqual([karin.id, karin.id, karin.id])
  const regels = await tx
    .selectFrom('audit')
    .select('gegevens')
    .where('handeling', '=', 'zaak toegewezen')
    .execute()
  expect(regels.map(({ gegevens }) => gegevens)).toEqual(
    Array(3).fill({ was: null, wordt: karin.id, samen: 3 }),
  )
  expect(await zakenToewijzen(tx, els, { behandelaar: null, zaken: van(zaken, karin.id) })).toBe(3)
  expect(await behandelaars(tx, zaken)).toEqual([null, null, null])
})

test('wat intussen op een andere naam kwam, houdt alles tegen', async ({ tx }) => {
  const zaken = await drieZaken(tx)
  const els = buildActor(await createMedewerker(tx, 'coordinator'))
  const karin = await createMedewerker(tx, 'intake')
  const bram = await createMedewerker(tx, 'jurist')
  await zaakToewijzen(tx, els, zaken[1]!, { behandelaar_id: bram.id })
  await expect(
    zakenToewijzen(tx, els, { behandelaar: karin.id, zaken: van(zaken) }),
  ).rejects.toThrow(`${zaken[1]!.nummer} staat intussen op een andere naam.`)
})

test.for([
  ['aanvrager', 'hoort bij de aanvragers'],
  ['belang', 'een belang'],
  ['bezwaar', 'behandelt in deze zaak het bezwaar'],
] as const)('%s: wie apart moet blijven, krijgt de zaak niet', async ([waarom, tekst], { tx }) => {
  const zaken = await drieZaken(tx)
  const [zaak] = zaken
  const { id: aanvraag_id } = zaak!
  const els = buildActor(await createMedewerker(tx, 'coordinator'))
  const rol: Rol = 'jurist'
  const mens =
    waarom === 'aanvrager'
      ? await createMeeschrijver(tx, aanvraag_id)
      : await createMedewerker(tx, rol)
  const eigen = { gemeente_id: 'elburg', aanvraag_id, gebruiker_id: mens.id, moment: nu }
  if (waarom === 'aanvrager')
    await tx
      .insertInto('gebruiker_rol')
      .values({ gemeente_id: 'elburg', gebruiker_id: mens.id, rol })
      .execute()
  if (waarom === 'belang')
    await tx
      .insertInto('belangenverklaring')
      .values({ ...eigen, geen_belang: false })
      .execute()
  if (waarom === 'bezwaar')
    await tx
      .insertInto('betrokkenheid')
      .values({ ...eigen, taak: 'bezwaarbehandelaar' })
      .execute()
  const alle = zaakToewijzen(tx, els, zaak!, { behandelaar_id: mens.id })
  await expect(alle).rejects.toThrow(tekst)
  const samen = zakenToewijzen(tx, els, { behandelaar: mens.id, zaken: van(zaken) })
  await expect(samen).rejects.toThrow(Refusal)
  const [gezien] = await listToeTeWijzen(tx, els.gebruiker, [zaak!.nummer], mens.id)
  expect(gezien).toMatchObject({ vraagt_zelf_aan: waarom === 'aanvrager' })
  await expect(
    tx
      .updateTable('aanvraag')
      .set({ behandelaar_id: mens.id })
      .where('id', '=', aanvraag_id)
      .execute(),
  ).rejects.toThrow(/Functiescheiding/)
})

test('een zaak van een andere gemeente, een concept of een collega zonder rol is er niet', async ({
  tx,
}) => {
  const zaken = await drieZaken(tx)
  const leusden = buildActor(
    await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['coordinator'] }),
  )
  const els = buildActor(await createMedewerker(tx, 'coordinator'))
  const poging = (wie: typeof els, behandelaar: string | null) =>
    zakenToewijzen(tx, wie, { behandelaar, zaken: van(zaken) })
  await expect(poging(leusden, null)).rejects.toMatchObject({ status: 404 })
  await expect(poging(els, (await createGebruiker(tx)).id)).rejects.toMatchObject({ status: 404 })
  const control = buildActor(await createMedewerker(tx, 'control'))
  await expect(poging(control, null)).rejects.toMatchObject({ status: 403 })
})
