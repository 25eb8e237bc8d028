import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { dossierdelen } from '../../app/lib/dossier.server.ts'
import type { InZaak } from '../../app/lib/guard.server.ts'
import { loader } from '../../app/routes/behandeling.$nummer.dossier[.]pdf.ts'
import { insertAantekening } from '../../db/queries/aantekening.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

async function createDossier(db: Db) {
  const zaak = await createIngediend(db, await createGebruiker(db), { titel: 'Koffie [en] #thee' })
  const karin = await createMedewerker(db, 'intake')
  const eigen = { gemeente_id: 'elburg', aanvraag_id: zaak.id }
  await insertBericht(db as unknown as Tx, {
    ...{ ...eigen, richting: 'aan_aanvrager', soort: 'bericht', onderwerp: 'Een vraag' },
    ...{ tekst: 'Wanneer begint u?\n#panic("x")', moment: nu, afzender_id: karin.id },
  })
  await db
    .insertInto('bestand')
    .values({
      ...{ ...eigen, naam: 'offerte.pdf', soort: 'application/pdf', grootte: 1234 },
      ...{ sha256: 'ab'.repeat(32), geplaatst_op: nu, geplaatst_door: karin.id },
    })
    .execute()
  const notitie = { ...eigen, voor: 'ambtenaren' as const, tekst: 'Blijft tussen ons' }
  await insertAantekening(db as unknown as Tx, karin, notitie, nu)
  return { zaak, karin }
}

const haal = async (db: Db, wie: Gebruiker, nummer: string) =>
  call(loader, { path: '/x', cookie: await signIn(db, wie), params: { nummer } })

test('het dossier is een PDF met alles van de zaak, en wie het meeneemt staat in het logboek', async ({
  db,
}) => {
  const { zaak, karin } = await createDossier(db)
  const antwoord = await haal(db, karin, zaak.nummer)
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('content-disposition')).toContain(`dossier-${zaak.nummer}.pdf`)
  const pdf = Buffer.from(await antwoord.arrayBuffer())
  if (process.env.BEWAAR_PDF) writeFileSync(process.env.BEWAAR_PDF, pdf)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const audit = await db
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .execute()
  expect(audit.map(({ handeling }) => handeling)).toContain('dossier opgeslagen')
})

test('in het dossier staat wat is ingediend, gezegd en bijgevoegd, en nooit een aantekening', async ({
  db,
}) => {
  const { zaak, karin } = await createDossier(db)
  const gevonden = await findZaak(db, karin, zaak.nummer)
  const delen = await dossierdelen({
    db,
    zaak: gevonden,
    gebruiker: karin,
    nu,
  } as unknown as InZaak)
  const tekst = JSON.stringify(delen)
  for (const iets of [
    'Veertig koffieochtenden',
    'Wanneer begint u?',
    'offerte.pdf',
    'Awb 4:13 lid 2',
  ])
    expect(tekst).toContain(iets)
  expect(tekst).not.toContain('Blijft tussen ons')
})

test('een dossier is van de behandeling: niet van een inwoner, en een concept heeft er geen', async ({
  db,
}) => {
  const { zaak } = await createDossier(db)
  expect((await haal(db, await createGebruiker(db), zaak.nummer)).status).toBe(404)
  const concept = await createConcept(db, await createGebruiker(db))
  const begeleider = await createMedewerker(db, 'begeleider')
  expect((await haal(db, begeleider, concept.nummer)).status).toBe(404)
})
