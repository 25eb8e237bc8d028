import { expect } from 'vitest'
import { loader as partner } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner.$deelname._index/route.tsx'
import { loader as toegang } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.$toegang.einde/route.tsx'
import { loader as dossier } from '../../app/routes/behandeling.$nummer.dossier/route.tsx'
import { loader as betalingen } from '../../app/routes/betalingen._index/route.tsx'
import { action as samen } from '../../app/routes/college.$datum.besluiten/route.tsx'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createAgenda } from '../helpers/vergadering.ts'
import { test } from '../helpers/test-db.ts'

/** As long as the id of a row, and made of its characters, but no id. */
const streepjes = '-'.repeat(36)

test('wat op een kenmerk lijkt maar er geen is, wordt niet gevonden; het is geen fout van ons', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createConcept(db, noor)
  const eigen = { cookie: await signIn(db, noor) }
  for (const [pagina, naam] of [
    [partner, 'deelname'],
    [toegang, 'toegang'],
  ] as const)
    expect((await call(pagina, { ...eigen, params: { nummer, [naam]: streepjes } })).status).toBe(
      404,
    )

  const zaak = await createIngediend(db, noor)
  const els = await signIn(db, await createMedewerker(db, 'coordinator'))
  for (const voor of ['1.5', '1e30', 'Infinity', '-1', streepjes]) {
    const vraag = { cookie: els, params: { nummer: zaak.nummer }, path: `/x?voor=${voor}` }
    expect((await call(dossier, vraag)).status).toBe(200)
  }
  const tom = await signIn(db, await createMedewerker(db, 'control'))
  const na = { cookie: tom, path: `/betalingen?na=2026-11-22T10:00:00.000Z_${streepjes}` }
  expect((await call(betalingen, na)).status).toBe(200)

  const { lid, datum } = await createAgenda(db, { jaar: 2101, bedragen: [1], plafond: 1 })
  const form = { _sleutel: crypto.randomUUID(), bevestigd: 'ja', 'punten[]': [`${streepjes}:1`] }
  const cookie = await signIn(db, lid)
  expect((await call(samen, { cookie, params: { datum }, form })).status).toBe(422)
})
