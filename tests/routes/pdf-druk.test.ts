import { expect } from 'vitest'
import { dossierPdf } from '../../app/lib/pdf/dossier.server.ts'
import { loader as dossier } from '../../app/routes/behandeling.$nummer.dossier[.]pdf.ts'
import { loader as voorpagina } from '../../app/routes/_index/route.tsx'
import { createGebruiker, createIngediend, createMedewerker, nu } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

/** A file of so many pages or so. */
const groot = (bladzijden: number) =>
  dossierPdf(
    [{ titel: 'Berichten', blokken: Array(bladzijden).fill({ kop: 'Bericht', tekst: alinea }) }],
    {
      ...{ titel: 'Dossier', nummer: 'ELB-2026-00001', gemeente: 'Elburg', gemeente_id: 'elburg' },
      ...{ gemaakt: 'vandaag', inleiding: [], datum: '2026-12-01', moment: nu, demo: false },
    },
  )
const alinea = 'Wij lazen uw plan en hebben nog een vraag over de begroting. '.repeat(40)

test('terwijl een groot dossier wordt gemaakt, krijgt een ander gewoon zijn pagina', async ({
  db,
}) => {
  expect(db).toBeTruthy()
  await groot(1)
  const klaar: string[] = []
  const pdf = groot(100).then(() => klaar.push('dossier'))
  const pagina = call(voorpagina).then(({ status }) => klaar.push(`voorpagina ${status}`))
  await Promise.all([pdf, pagina])
  expect(klaar).toEqual(['voorpagina 200', 'dossier'])
})

test('worden er te veel bestanden tegelijk gemaakt, dan leest wie er nog een vraagt wat hij kan doen', async ({
  db,
}) => {
  const zaak = await createIngediend(db, await createGebruiker(db))
  const cookie = await signIn(db, await createMedewerker(db, 'intake'))
  const vraag = () => call(dossier, { cookie, params: { nummer: zaak.nummer } })
  let druk = null as Response | null
  // as soon as one is made, the next is asked for
  const bezig = Array.from({ length: 20 }, async () => {
    while (druk === null) await groot(4)
  })
  druk = await vraag()
  expect([druk.status, druk.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await druk.text()).toMatch(/te druk.*Wacht een minuut en <a href="">probeer het opnieuw/)
  await Promise.all(bezig)
  expect((await vraag()).status).toBe(200)
})
