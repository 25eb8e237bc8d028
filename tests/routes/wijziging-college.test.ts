import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { loader as lijst } from '../../app/routes/besluitenlijst.$datum/route.tsx'
import { action as agenderen } from '../../app/routes/behandeling.$nummer.wijziging_.agendering/route.tsx'
import { loader as wijziging } from '../../app/routes/behandeling.$nummer.wijziging/route.tsx'
import { action as verschonen } from '../../app/routes/college.$datum.$nummer.$soort.$volgnummer.verschoning/route.tsx'
import { loader as houden } from '../../app/routes/college.$datum.$nummer.$soort.$volgnummer.aanhouding/route.tsx'
import {
  action as beslissen,
  loader as punt,
} from '../../app/routes/college.$datum.$nummer.wijziging.$volgnummer/route.tsx'
import { loader as document } from '../../app/routes/college.$datum.$nummer.$soort.$volgnummer.voorstel[.]html.ts'
import { loader as agenda } from '../../app/routes/college.$datum._index/route.tsx'
import { loader as agendadocument } from '../../app/routes/college.$datum.agenda[.]html.ts'
import {
  action as nummers,
  loader as nummerpagina,
} from '../../app/routes/college.$datum.besluitnummers/route.tsx'
import { action as publiceren } from '../../app/routes/college.$datum.besluitenlijst/route.tsx'
import { action as sluiten } from '../../app/routes/college.$datum.sluiting/route.tsx'
import { loader as versturen } from '../../app/routes/college.$datum.verzending/route.tsx'
import { action as bekendmaken } from '../../app/routes/behandeling.$nummer.besluit_.bekendmaking/route.tsx'
import { loader as college } from '../../app/routes/college._index/route.tsx'
import { insertVergadering } from '../../db/queries/college.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import { euro } from '../../app/domain/opmaak.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const sleutel = () => ({ _sleutel: randomUUID() })

test('van voorstel tot besluitenlijst: op de agenda, gelezen, beslist, verstuurd, genummerd en gepubliceerd', async ({
  db,
}) => {
  const nu = new Date()
  const datum = toDatum(nu)
  const { zaak, ...wie } = await db.transaction().execute(async (tx) => {
    const alles = await createLopend(tx)
    const { ontvanger, jurist } = alles
    const vraag = { gevraagd: 'wijzigen', bedrag: 400_000, eind_op: null, reden } as const
    await wijzigingVragen(tx, buildActor(ontvanger.gebruiker, { nu }), alles.zaak, vraag)
    const vanaf = plusDagen(datum, 1)
    await wijzigingsvoorstelOpstellen(
      tx,
      buildActor(jurist.gebruiker, { nu }),
      alles.zaak,
      buildWijzigingsvoorstel({ vanaf }),
    )
    return alles
  })
  const vergadering = await db
    .transaction()
    .execute(async (tx) => (await insertVergadering(tx, 'elburg', datum))?.id ?? '')
  const { secretaris, lid, anderLid, coordinator, jurist } = wie
  await db.transaction().execute((tx) =>
    presentieVastleggen(tx, buildActor(secretaris.gebruiker, { nu }), vergadering, {
      aanwezig: [lid.gebruiker.id, anderLid.gebruiker.id],
      voorzitter: lid.gebruiker.id,
    }),
  )
  const { nummer } = zaak
  const params = { datum, nummer, soort: 'wijziging', volgnummer: '1' }
  const als = async ({ gebruiker }: { gebruiker: typeof lid.gebruiker }) => ({
    cookie: await signIn(db, gebruiker),
    params,
  })

  expect(await (await call(college, await als(lid))).json()).toMatchObject({
    wijzigingen: [{ nummer, voorstel: expect.stringContaining(`naar ${euro(400_000)}`) }],
  })
  const zetOp = { ...sleutel(), vergadering, portefeuillehouder: anderLid.gebruiker.id }
  expect((await call(agenderen, { ...(await als(jurist)), form: zetOp })).status).toBe(422)
  expect((await call(agenderen, { ...(await als(secretaris)), form: zetOp })).status).toBe(403)
  const nog = { ...zetOp, ...sleutel() }
  expect((await call(agenderen, { ...(await als(coordinator)), form: nog })).status).toBe(303)
  expect(await (await call(wijziging, await als(jurist))).json()).toMatchObject({
    vergadering: datum,
    formulier: null,
    mag: { agenderen: false },
  })

  expect(await (await call(agenda, await als(lid))).json()).toMatchObject({
    vervolg: [{ soort: 'wijziging', nummer, volgnummer: 1, besluit_id: null }],
    geld: [{ terug: 100_000, voorgesteld: 0 }],
    mag: { sluiten: false },
  })
  expect(await (await call(punt, await als(lid))).json()).toMatchObject({
    besluit: null,
    belemmeringen: [],
    stuk: { was: 500_000, bedrag: 400_000, plafond: { gevolg: -100_000 } },
  })
  const papier = await (await call(document, await als(lid))).text()
  for (const tekst of ['Voorstel tot wijziging', reden, 'Komt vrij met dit besluit'])
    expect(papier).toContain(tekst)
  expect(await (await call(agendadocument, await als(lid))).text()).toContain(
    `Wijzigen: van ${euro(500_000)} naar ${euro(400_000)}`,
  )
  const elders = { ...params, soort: 'iets' }
  expect((await call(houden, { ...(await als(lid)), params: elders })).status).toBe(404)
  const intake = { gebruiker: await createMedewerker(db, 'intake') }
  expect((await call(punt, await als(intake))).status).toBe(403)

  const besluit = { ...sleutel(), _versie: '1', uitkomst: 'wijzigen', bedrag: '4.000' }
  expect((await call(beslissen, { ...(await als(secretaris)), form: besluit })).status).toBe(403)
  expect((await call(beslissen, { ...(await als(lid)), form: besluit })).status).toBe(303)
  const dubbel = { ...besluit, ...sleutel() }
  const tweede = await call(beslissen, { ...(await als(anderLid)), form: dubbel })
  expect(tweede.status).toBe(409)
  expect(await tweede.json()).toMatchObject({
    besluit: { uitkomst: 'gewijzigd' },
    values: { bedrag: '4.000' },
  })
  const teLaat = { ...sleutel(), lid: anderLid.gebruiker.id, reden: 'Te laat.' }
  expect((await call(verschonen, { ...(await als(secretaris)), form: teLaat })).status).toBe(409)
  // what was decided is shown with the money as it then was
  expect(await (await call(punt, await als(lid))).json()).toMatchObject({
    besluit: { uitkomst: 'gewijzigd', bedrag: 400_000 },
    stuk: { was: 500_000, plafond: { gevolg: -100_000 } },
  })

  expect(await (await call(versturen, await als(secretaris))).json()).toMatchObject({
    besluiten: [],
    apart: [{ nummer, soort: 'wijziging' }],
  })
  expect((await call(sluiten, { ...(await als(secretaris)), form: sleutel() })).status).toBe(303)
  const lees = { ...sleutel(), gelezen: 'ja' }
  expect((await call(bekendmaken, { ...(await als(secretaris)), form: lees })).status).toBe(303)
  expect(await (await call(nummerpagina, await als(secretaris))).json()).toMatchObject({
    besluiten: [{ nummer: `${nummer}/W1` }],
  })
  const regels = { ...sleutel(), regels: `${nummer}/W1; B-26-12` }
  expect((await call(nummers, { ...(await als(secretaris)), form: regels })).status).toBe(303)
  expect((await call(publiceren, { ...(await als(secretaris)), form: sleutel() })).status).toBe(303)
  const openbaar = (await (await call(lijst, { params })).json()) as { punten: { zin: string }[] }
  expect(openbaar.punten.map(({ zin }) => zin)).toEqual([
    expect.stringContaining(`gewijzigd, ${euro(400_000)}`),
  ])
})
