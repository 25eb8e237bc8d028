import { expect } from 'vitest'
import { bezwaarbesluitNemen } from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { vergaderingSluiten } from '../../app/commands/vergadering-sluiten.server.ts'
import { vervolgverschoningVastleggen } from '../../app/commands/vervolgverschoning-vastleggen.server.ts'
import { vervolgvoorstelAanhouden } from '../../app/commands/vervolgvoorstel-aanhouden.server.ts'
import { vervolgvoorstelTerugsturen } from '../../app/commands/vervolgvoorstel-terugsturen.server.ts'
import { findBezwaar } from '../../db/queries/bezwaar.ts'
import { findTerugzending } from '../../db/queries/bezwaarvoorstel.ts'
import { insertVergadering, listCollegeleden } from '../../db/queries/college.ts'
import { findVervolgpunt } from '../../db/queries/vervolgpunt.ts'
import { buildVoorstel, createGehoord, dagLater, geagendeerd } from '../helpers/bezwaarbesluit.ts'
import { buildActor } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const gelezen = { _versie: 1, gelezen: 'ja' as const, tegen: [] as string[] }

test('het college stuurt een voorstel op bezwaar terug: er is dan niets te beslissen, en er komt een ander', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor, bezwaar_id } = alles
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const { punt, lid, secretaris } = await geagendeerd(tx, alles)
  const reden = { reden: 'Leg uit wat de vereniging zelf doet.' }
  await expect(vervolgvoorstelTerugsturen(tx, secretaris, punt, reden)).rejects.toMatchObject({
    status: 403,
  })
  await vervolgvoorstelTerugsturen(tx, lid, punt, reden)
  await expect(bezwaarbesluitNemen(tx, lid, punt, gelezen)).rejects.toThrow('teruggestuurd')
  await expect(vervolgvoorstelTerugsturen(tx, lid, punt, reden)).rejects.toThrow('teruggestuurd')
  expect(await findTerugzending(tx, bezwaar_id)).toMatchObject({ ...reden, versie: 1 })
  expect((await findBezwaar(tx, zaak.id, '1'))?.status).toBe('in_behandeling')
  await vergaderingSluiten(tx, secretaris, punt.vergadering_id)
  const beter = await buildVoorstel(tx, zaak, { overwegingen: 'De vereniging zorgt voor de zaal.' })
  await bezwaarvoorstelOpstellen(tx, actor, waar, beter)
})

test('wie zich verschoonde, legt het besluit op het bezwaar niet vast; een lid spreekt voor zichzelf (Gemeentewet 58)', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor, eerste, tweede, behandelaar } = alles
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const { punt, lid, secretaris } = await geagendeerd(tx, alles)
  const verschoont = (wie: typeof lid, over: typeof eerste) =>
    vervolgverschoningVastleggen(tx, wie, punt, { lid: over.id, reden: 'Mijn zus zingt er.' })
  await expect(verschoont(lid, tweede)).rejects.toMatchObject({ status: 403 })
  await expect(verschoont(secretaris, behandelaar)).rejects.toThrow('lid van het college')
  await verschoont(lid, eerste)
  await expect(verschoont(secretaris, eerste)).rejects.toThrow('al verschoond')
  await expect(bezwaarbesluitNemen(tx, lid, punt, gelezen)).rejects.toThrow('belang')
  const ander = buildActor(tweede, { nu: lid.nu })
  await bezwaarbesluitNemen(tx, ander, punt, gelezen)
  await expect(verschoont(secretaris, tweede)).rejects.toThrow('al besloten')
  const rijen = await tx
    .selectFrom('audit')
    .select('handeling')
    .where('handeling', '=', 'verschoning vastgelegd')
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .execute()
  expect(rijen).toHaveLength(1)
})

test('het college houdt een bezwaar aan: hetzelfde voorstel komt terug en wordt daar beslist', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor } = alles
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const { punt, lid, secretaris } = await geagendeerd(tx, alles)
  const later = (await insertVergadering(tx, 'elburg', '2026-12-22'))?.id ?? ''
  const hou = { vergadering: later, reden: 'Eerst de commissie horen.' }
  await expect(
    vervolgvoorstelAanhouden(tx, lid, punt, { ...hou, vergadering: punt.vergadering_id }),
  ).rejects.toThrow('Kies een vergadering na')
  await vervolgvoorstelAanhouden(tx, lid, punt, hou)
  await expect(bezwaarbesluitNemen(tx, lid, punt, gelezen)).rejects.toThrow('aangehouden tot')
  await expect(
    bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak)),
  ).rejects.toThrow('agenda van het college')
  await vergaderingSluiten(tx, secretaris, punt.vergadering_id)
  const toen = { nu: dagLater(21) }
  const leden = (await listCollegeleden(tx, 'elburg', later)).map(({ id }) => id)
  await presentieVastleggen(tx, buildActor(secretaris.gebruiker, toen), later, {
    aanwezig: leden,
    voorzitter: leden[0] ?? null,
  })
  const daar = { ...punt, vergadering_id: later }
  await bezwaarbesluitNemen(tx, buildActor(lid.gebruiker, toen), daar, gelezen)
})

test('wie tegen een besluit op bezwaar stemde, staat bij het punt; meer leden tegen dan voor is geen besluit (Gemeentewet 59)', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor, tweede } = alles
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const { punt, lid } = await geagendeerd(tx, alles)
  const leden = (await listCollegeleden(tx, 'elburg', punt.vergadering_id)).map(({ id }) => id)
  const tegen = (wie: string[]) => bezwaarbesluitNemen(tx, lid, punt, { ...gelezen, tegen: wie })
  await expect(tegen(leden)).rejects.toThrow('Meer leden zijn tegen')
  await expect(tegen([actor.gebruiker.id])).rejects.toThrow('een lid dat er is')
  await tegen([tweede.id, tweede.id])
  expect((await findVervolgpunt(tx, punt))?.tegen).toEqual([{ naam: tweede.naam }])
})
