import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingOpenen } from '../../app/commands/wijziging-openen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import {
  statusNaBezwaar,
  statusNaHerroepenIntrekking,
} from '../../app/domain/besluit/bekendmaking.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import type { Tx } from '../../db/db.ts'
import { buildBezwaar } from '../helpers/bezwaar.ts'
import { beslist, buildVoorstel, dagLater } from '../helpers/bezwaarbesluit.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const niets = { titel: null, samenvatting: null }

/** Withdrawn on this ground by the municipality and sent; objected to, and nobody has to be heard. */
async function createIngetrokken(tx: Tx, grond: string, direct: boolean) {
  const alles = await createLopend(tx, { direct })
  const { zaak, jurist, beslisser, secretaris, ontvanger, penvoerder, coordinator } = alles
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor: { voor: 'intrekking', grond },
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  const voorstel = buildWijzigingsvoorstel({ uitkomst: 'intrekken', grond, bedrag: null })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, voorstel)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const { volgnummer } = await bezwaarMaken(tx, ontvanger, zaak, buildBezwaar(besluit!.id))
  const behandelaar = await createMedewerker(tx, 'bezwaarbehandelaar')
  const waar = { zaak, volgnummer: String(volgnummer) }
  await bezwaarToewijzen(tx, coordinator, waar, { behandelaar: behandelaar.id })
  const actor = buildActor(behandelaar, { nu: dagLater(15) })
  await nietHorenVastleggen(tx, actor, waar, {
    niet_grond: 'geheel_tegemoet',
    verslag: 'De activiteiten gingen wel door.',
  })
  const gegrond = async (bedrag: number) =>
    bezwaarvoorstelOpstellen(
      tx,
      actor,
      waar,
      await buildVoorstel(tx, zaak, { motivering: [], bedrag }),
    )
  const college = { secretaris: secretaris.gebruiker, eerste: alles.lid.gebruiker }
  return { ...alles, ...college, penvoerder, waar, actor, gegrond }
}

const stand = (tx: Tx, id: string) =>
  tx
    .selectFrom('subsidie as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .select(['a.status', 'u.verleend', 'u.vastgesteld'])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow()

test('een bezwaar tegen een intrekking geeft hoogstens terug wat is ingetrokken, en de zaak loopt weer (7:11, 4:48)', async ({
  tx,
}) => {
  const alles = await createIngetrokken(tx, 'activiteiten', false)
  const { zaak, gegrond } = alles
  expect(await stand(tx, zaak.id)).toEqual({ status: 'gesloten', verleend: 0, vastgesteld: null })
  await expect(gegrond(500_001)).rejects.toThrow('hoogstens')
  await gegrond(500_000)
  const { secretaris } = await beslist(tx, alles)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await stand(tx, zaak.id)).toEqual({
    status: 'verleend',
    verleend: 500_000,
    vastgesteld: null,
  })
})

test('ook na de vaststelling: wat op grond van 4:49 is ingetrokken, staat weer vast (7:11, 4:49)', async ({
  tx,
}) => {
  const alles = await createIngetrokken(tx, 'vast_feiten', true)
  const { zaak, gegrond } = alles
  expect(await stand(tx, zaak.id)).toMatchObject({ status: 'gesloten', vastgesteld: 0 })
  await expect(gegrond(500_001)).rejects.toThrow('hoogstens')
  await gegrond(500_000)
  const { secretaris } = await beslist(tx, alles)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await stand(tx, zaak.id)).toEqual({
    status: 'direct_vastgesteld',
    verleend: 500_000,
    vastgesteld: 500_000,
  })
})

test('is er intussen verantwoord of vastgesteld, dan blijft de zaak daar staan', () => {
  const erbij = { verleend: 500_000, gevraagd: 500_000, direct: false }
  expect(statusNaBezwaar(100_000, erbij)).toBe('verleend')
  expect(statusNaBezwaar(100_000, { ...erbij, status: 'vaststelling_aangevraagd' })).toBeNull()
  expect(statusNaBezwaar(100_000, { ...erbij, status: 'vastgesteld' })).toBeNull()
})

test.each([
  [{ vastgesteld: 0, apartVastgesteld: true }, 'vastgesteld'],
  [{ vastgesteld: 0, apartVastgesteld: false }, 'direct_vastgesteld'],
  [{ verslag: true }, 'vaststelling_aangevraagd'],
  [{ verleend: 400_000 }, 'deels_verleend'],
  [{}, 'verleend'],
] as const)('na een herroepen intrekking loopt de zaak verder waar zij was: %o', (over, status) => {
  const was = { vastgesteld: null, apartVastgesteld: false, verslag: false }
  const geld = { verleend: 500_000, gevraagd: 500_000 }
  expect(statusNaHerroepenIntrekking({ ...was, ...geld, ...over })).toBe(status)
})
