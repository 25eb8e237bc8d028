import { createHash } from 'node:crypto'
import { storeFile } from '../../app/lib/files.server.ts'
import type { Demo } from '../helpers/demo.ts'
import type { Invulling } from './adressen.ts'

export type Zaken = Awaited<ReturnType<typeof readZaken>>

/** The cases of Elburg the addresses are tried on: a draft with partners and a grant that runs, both of Noor. */
export async function readZaken(demo: Demo) {
  const concept = await nummerVan(demo, 'Repaircafé met koffie in Oostendorp')
  const lopend = await nummerVan(demo, 'Digimaatjes aan huis')
  const geagendeerd = await nummerVan(demo, 'Beweegtuin Hoge Enk')
  const [row] = await demo.rows<{ datum: string; deelname: string }>(
    `select (select max(datum)::text from collegevergadering where gemeente_id = 'elburg') as datum,
            (select d.id from deelname d join aanvraag a on a.id = d.aanvraag_id
             where a.nummer = $1 and d.rol = 'partner' limit 1) as deelname`,
    [concept],
  )
  const { datum = '', deelname = '' } = row ?? {}
  await noteerOveral(demo)
  const invullingen: Invulling[] = [
    [
      '/aanvragen',
      { nummer: concept, volgnummer: '1', deelname, punt: deelname, document: 'statuten' },
    ],
    ['/behandeling', { nummer: lopend, volgnummer: '1', taak: deelname }],
    ['/college', { datum, nummer: geagendeerd }],
    ['/initiatieven', { nummer: lopend }],
    ['/plannen', { plan: 'elburg-2024' }],
    ['/beheer/plannen', { plan: 'elburg-2024', versie: '1' }],
    ['/beheer/regelingen', { regeling: 'elburg-innovatie', versie: '1', periode: '2026' }],
    ['/regelingen', { regeling: 'elburg-innovatie' }],
    ['/bestanden', { id: await putBestand(demo, lopend) }],
  ]
  return { concept, lopend, invullingen }
}

/** What officials noted in every case; nobody who applies may ever be sent it. */
export const kanarie = 'kwartelkoning-voor-collegas'

async function noteerOveral(demo: Demo) {
  await demo.rows(
    `insert into aantekening (gemeente_id, aanvraag_id, gebruiker_id, voor, tekst, moment)
     select a.gemeente_id, a.id, g.id, 'ambtenaren', $1, now() from aanvraag a
       join lateral (select m.id from gebruiker m where m.gemeente_id = a.gemeente_id and m.is_medewerker
         and not exists (select from toegang t where t.gebruiker_id = m.id) order by m.email limit 1) g on true`,
    [kanarie],
  )
}

/** The number of the demo case with this title. */
export async function nummerVan(demo: Demo, titel: string) {
  const query = 'select nummer from aanvraag where titel = $1'
  const [row] = await demo.rows<{ nummer: string }>(query, [titel])
  if (!row) throw new Error(`No case ${titel}`)
  return row.nummer
}

/** A small file in this case. */
async function putBestand(demo: Demo, nummer: string) {
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await storeFile(sha256, bytes)
  const [row] = await demo.rows<{ id: string }>(
    `insert into bestand (gemeente_id, aanvraag_id, naam, soort, grootte, sha256, geplaatst_op, geplaatst_door)
     select gemeente_id, id, 'offerte.pdf', 'application/pdf', $2, $3, now(), aangemaakt_door
     from aanvraag where nummer = $1 returning id`,
    [nummer, bytes.length, sha256],
  )
  return row?.id ?? ''
}
