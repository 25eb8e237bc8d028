import { sql } from 'kysely'
import { expect } from 'vitest'
import { zienswijzeGeven } from '../../app/commands/zienswijze-geven.server.ts'
import { zienswijzeVragen } from '../../app/commands/zienswijze-vragen.server.ts'
import { weigeringsgronden } from '../../app/domain/besluit/weigeringsgrond.ts'
import { insertVoorstel } from '../../db/queries/voorstel.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)

async function createGevraagd(tx: Tx) {
  const alles = await createBeoordeeld(tx)
  const jurist = await createMedewerker(tx, 'jurist')
  await zienswijzeVragen(tx, buildActor(jurist), alles.zaak, {
    waarvoor: { voor: 'weigering', grond: 'activiteiten' },
    voornemen: 'De zaal is niet beschikbaar.',
    uiterlijk: '2026-12-15',
  })
  const voorstellen = (
    weigeringsgrond: 'activiteiten' | 'onjuist' | 'insolventie' | 'plafond',
    datum: string,
  ) =>
    insertVoorstel(tx, {
      gemeente_id: 'elburg',
      aanvraag_id: alles.zaak.id,
      opgesteld_door: alles.een.id,
      moment: op(datum),
      uitkomst: 'weigeren',
      bedrag: 0,
      samenvatting: 'Weigeren.',
      motivering: [],
      verplichtingen: [],
      betaalschema: [],
      verantwoording_op: null,
      weigeringsgrond,
      wat_wel_kan: 'Iets anders.',
      zienswijze: '',
      afwijking: '',
      score: null,
    })
  return { ...alles, voorstellen }
}

const geweigerd = { code: '23514', constraint: 'zienswijze' }

test('de database laat niet weigeren zolang de aanvrager nog kan reageren', async ({ tx }) => {
  const { voorstellen } = await createGevraagd(tx)
  await expect(voorstellen('activiteiten', '2026-12-15')).rejects.toMatchObject(geweigerd)
})

test('de database laat niet weigeren op een grond waarover niet is gehoord', async ({ tx }) => {
  const { voorstellen } = await createGevraagd(tx)
  await expect(voorstellen('onjuist', '2026-12-16')).rejects.toMatchObject(geweigerd)
})

test('de database laat niet weigeren om een faillissement zonder horen (4:35 lid 2 onder b, 4:12)', async ({
  tx,
}) => {
  const { voorstellen } = await createGevraagd(tx)
  await expect(voorstellen('insolventie', '2026-12-16')).rejects.toMatchObject(geweigerd)
})

test('de database en de regel horen op dezelfde gronden', async ({ tx }) => {
  for (const [grond, { horen }] of Object.entries(weigeringsgronden)) {
    const { rows } = await sql<{ moet: boolean }>`select moet_horen(${grond}) as moet`.execute(tx)
    expect([grond, rows[0]?.moet]).toEqual([grond, horen])
  }
})

test('na de termijn, of op een grond zonder horen, mag het van de database', async ({ tx }) => {
  const { zaak, voorstellen } = await createGevraagd(tx)
  await voorstellen('activiteiten', '2026-12-16')
  await tx
    .updateTable('voorstel')
    .set({ vervallen_op: op('2026-12-17') })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  await voorstellen('plafond', '2026-12-02')
})

test('een voornemen en het antwoord erop staan vast', async ({ tx }) => {
  const { zaak, penvoerder } = await createGevraagd(tx)
  const reactie = { reactie: 'zienswijze', antwoord: 'Er is een andere zaal.' } as const
  await zienswijzeGeven(tx, buildActor(penvoerder, { nu: op('2026-12-05') }), zaak, reactie)
  await expect(
    tx.updateTable('zienswijze').set({ antwoord: 'Iets anders.' }).execute(),
  ).rejects.toMatchObject({ code: '23001' })
})
