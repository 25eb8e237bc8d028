import { expect } from 'vitest'
import { rekeningControleren } from '../../app/commands/rekening-controleren.server.ts'
import { rekeningInzien } from '../../app/commands/rekening-inzien.server.ts'
import { rekeningOpgeven } from '../../app/commands/rekening-opgeven.server.ts'
import { decrypt } from '../../app/lib/tokens.server.ts'
import { findRekening, getVerzegeldIban, rekeningstand } from '../../db/queries/rekening.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { createVerleend } from '../helpers/verleend.ts'

const iban = 'NL91ABNA0417164300'
const opgave = { iban, tenaamstelling: 'N. van Dijk' }
const minutenLater = (minuten: number) => new Date(nu.getTime() + minuten * 60_000)

async function opgegeven(tx: Tx) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder)
  await rekeningOpgeven(tx, buildActor(penvoerder), zaak, opgave)
  return { penvoerder, zaak, rekening: (await findRekening(tx, zaak.id))! }
}

async function controleren(
  tx: Tx,
  zaak: Awaited<ReturnType<typeof createVerleend>>,
  control: Gebruiker,
  rekening: string,
) {
  await rekeningInzien(tx, buildActor(control), zaak, rekening)
  await rekeningControleren(tx, buildActor(control), zaak, {
    rekening,
    uitkomst: 'bevestigen',
    reden: null,
  })
}

test('een rekeningnummer staat versleuteld in de database en gemaskeerd op de pagina', async ({
  tx,
}) => {
  const { rekening } = await opgegeven(tx)
  expect(rekening.iban_gemaskeerd).toBe('NL91 •••• •••• ••43 00')
  const verzegeld = await getVerzegeldIban(tx, rekening.id)
  expect(verzegeld).not.toContain('0417164300')
  expect(decrypt(verzegeld)).toBe(iban)
})

test('nummer en tenaamstelling staan niet in audit, taak, bericht of mail', async ({ tx }) => {
  const { zaak, rekening } = await opgegeven(tx)
  const control = await createMedewerker(tx, 'control')
  await controleren(tx, zaak, control, rekening.id)
  const audit = await tx.selectFrom('audit').selectAll().execute()
  expect(audit.map(({ handeling }) => handeling)).toEqual([
    'rekening opgegeven',
    'rekeningnummer getoond',
    'rekening gecontroleerd',
  ])
  const geschreven = JSON.stringify([
    audit,
    await tx.selectFrom('taak').selectAll().execute(),
    await tx.selectFrom('bericht').selectAll().execute(),
    await tx.selectFrom('uitgaande_mail').select(['soort', 'gegevens']).execute(),
  ])
  expect(geschreven).not.toMatch(/0417164300|4300|N\. van Dijk/)
})

test('zonder subsidie wordt geen rekeningnummer gevraagd', async ({ tx }) => {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createIngediend(tx, penvoerder)
  await expect(rekeningOpgeven(tx, buildActor(penvoerder), zaak, opgave)).rejects.toThrow(
    'pas als u subsidie hebt gekregen',
  )
})

test('alleen de penvoerder geeft het rekeningnummer op', async ({ tx }) => {
  const zaak = await createVerleend(tx, await createGebruiker(tx))
  const ander = await createGebruiker(tx)
  await expect(rekeningOpgeven(tx, buildActor(ander), zaak, opgave)).rejects.toMatchObject({
    status: 403,
  })
})

test('wie het nummer niet heeft bekeken, of te lang geleden, bevestigt het niet', async ({
  tx,
}) => {
  const { zaak, rekening } = await opgegeven(tx)
  const control = await createMedewerker(tx, 'control')
  const bevestigen = (moment: Date) =>
    rekeningControleren(tx, buildActor(control, { nu: moment }), zaak, {
      rekening: rekening.id,
      uitkomst: 'bevestigen',
      reden: null,
    })
  await expect(bevestigen(nu)).rejects.toThrow('Bekijk eerst')
  await rekeningInzien(tx, buildActor(control), zaak, rekening.id)
  await expect(bevestigen(minutenLater(11))).rejects.toThrow('Bekijk eerst')
  await bevestigen(minutenLater(9))
  expect(rekeningstand(await findRekening(tx, zaak.id))).toBe('bevestigd')
})

test('een ander nummer opgeven begint de controle opnieuw', async ({ tx }) => {
  const { zaak, rekening, penvoerder } = await opgegeven(tx)
  await controleren(tx, zaak, await createMedewerker(tx, 'control'), rekening.id)
  await rekeningOpgeven(tx, buildActor(penvoerder, { nu: minutenLater(1) }), zaak, {
    iban: 'NL20INGB0001234567',
    tenaamstelling: 'Buurtkas',
  })
  expect(rekeningstand(await findRekening(tx, zaak.id))).toBe('te_bevestigen')
  const oude = await tx
    .selectFrom('rekening')
    .select('vervallen_op')
    .where('id', '=', rekening.id)
    .executeTakeFirstOrThrow()
  expect(oude.vervallen_op).toEqual(minutenLater(1))
  const open = await tx.selectFrom('taak').select('id').where('gereed_op', 'is', null).execute()
  expect(open).toHaveLength(1)
})

test('bij afwijzen leest de aanvrager waarom en kan een ander nummer opgeven', async ({ tx }) => {
  const { zaak, rekening, penvoerder } = await opgegeven(tx)
  const control = await createMedewerker(tx, 'control')
  await rekeningInzien(tx, buildActor(control), zaak, rekening.id)
  await rekeningControleren(tx, buildActor(control), zaak, {
    rekening: rekening.id,
    uitkomst: 'afwijzen',
    reden: 'De naam hoort niet bij dit nummer.',
  })
  const stand = await findRekening(tx, zaak.id)
  expect(rekeningstand(stand)).toBe('afgewezen')
  expect(stand?.afgewezen_reden).toBe('De naam hoort niet bij dit nummer.')
  await rekeningOpgeven(tx, buildActor(penvoerder, { nu: minutenLater(1) }), zaak, opgave)
  expect(rekeningstand(await findRekening(tx, zaak.id))).toBe('te_bevestigen')
})

test('wie zelf aanvraagt, controleert het nummer niet', async ({ tx }) => {
  const penvoerder = await createGebruiker(tx, { rollen: ['control'] })
  const zaak = await createVerleend(tx, penvoerder)
  await rekeningOpgeven(tx, buildActor(penvoerder), zaak, opgave)
  const rekening = (await findRekening(tx, zaak.id))!
  await rekeningInzien(tx, buildActor(penvoerder), zaak, rekening.id)
  await expect(
    rekeningControleren(tx, buildActor(penvoerder), zaak, {
      rekening: rekening.id,
      uitkomst: 'bevestigen',
      reden: null,
    }),
  ).rejects.toMatchObject({ status: 403 })
})
