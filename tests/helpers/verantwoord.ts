import { betalingKlaarzetten } from '../../app/commands/betaling-klaarzetten.server.ts'
import { verslagIndienen } from '../../app/commands/verslag-indienen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import type { Voorstelinvoer } from '../../app/domain/vaststelling/vaststelling.schema.ts'
import { getAfspraken } from '../../db/queries/verslag.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from './factories.ts'
import { buildVerslag } from './verslag.ts'
import { createRekening, createVerleend } from './verleend.ts'

export const naAfloop = new Date('2028-01-03T09:00:00Z')

/** The whole amount. */
export const gelijk: Voorstelinvoer = {
  uitkomst: 'gelijk',
  bedrag: null,
  grond: null,
  reden: null,
  reactie: '',
  motivering: 'De activiteiten zijn gedaan zoals afgesproken.',
  titel: 'Koffie op de hoek',
  samenvatting: 'Een open koffietafel voor de buurt.',
  les: 'Woensdag is te vroeg voor wie werkt.',
}
/** Less, with all that the law asks for. */
export const lager: Voorstelinvoer = {
  ...gelijk,
  uitkomst: 'lager',
  bedrag: 500_000,
  grond: 'activiteiten_niet_verricht',
  reden: 'Tien ochtenden gingen niet door.',
}

/** A case with a report, of which 480.000 of 600.000 was put on the list; for less on this ground nobody need be heard. */
export async function createVerantwoord(tx: Tx, publiceren = true) {
  const penvoerder = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  const zaak = await createVerleend(tx, penvoerder, {
    gevraagd: 600_000,
    begeleider,
    schema: [
      { bedrag: 480_000, vanaf: '2026-12-01' },
      { bedrag: 120_000, vanaf: '2028-06-01' },
    ],
  })
  const control = await createMedewerker(tx, 'control')
  await createRekening(tx, zaak, penvoerder, control)
  await betalingKlaarzetten(tx, buildActor(control), zaak, 1)
  const [criterium] = (await getAfspraken(tx, zaak.id)).criteria
  const antwoord = { criterium_id: criterium!.criterium_id, realisatie: 6, toelichting: 'Bijna.' }
  const verslag = buildVerslag({ criteria: [antwoord], publiceren })
  await verslagIndienen(tx, buildActor(penvoerder, { nu: naAfloop }), zaak, verslag)
  const als = async (...rollen: Parameters<typeof createMedewerker>[1][]) =>
    buildActor(await createMedewerker(tx, ...rollen), { nu: naAfloop })
  await zienswijzeNietNodig(tx, await als('jurist'), zaak, {
    waarvoor: { voor: 'lagere_vaststelling', grond: 'activiteiten_niet_verricht' },
    niet_nodig: 'eigen_gegevens',
    toelichting: 'Dat ochtenden niet doorgingen, schreef u zelf in uw verslag.',
  })
  return {
    zaak,
    penvoerder,
    intake: await als('intake'),
    gemandateerde: await als('gemandateerde'),
    secretaris: await als('secretaris'),
    als,
  }
}
