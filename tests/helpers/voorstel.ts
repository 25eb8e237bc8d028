import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { voorstelAgenderen } from '../../app/commands/voorstel-agenderen.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { insertVergadering } from '../../db/queries/college.ts'
import { insertVoorstel } from '../../db/queries/voorstel.ts'
import type { Besluitinvoer } from '../../app/domain/besluit/besluit.schema.ts'
import { uitgangspunt } from '../../app/domain/besluit/uitgangspunt.ts'
import type { Voorstelinvoer } from '../../app/domain/besluit/voorstel.schema.ts'
import { toDatum } from '../../app/domain/datum.ts'
import { resterend } from '../../app/domain/plafond/plafond.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import { createBeoordeeld } from './beoordeeld.ts'
import { buildActor, createIngediend, createMedewerker, nu } from './factories.ts'

type Zaak = { id: string }

/** A proposal as the page first shows it, settled where the assessors differ. */
export async function buildVoorstel(
  tx: Tx | Db,
  { id }: Zaak,
  over: Partial<Voorstelinvoer> = {},
): Promise<Voorstelinvoer> {
  const gegevens = await getBesluitgegevens(tx, id)
  const basis = uitgangspunt(
    {
      ...gegevens,
      evaluatiecriteria: gegevens.evaluatieplan?.inhoud.criteria ?? [],
      over: gegevens.plafond ? resterend(gegevens.plafond) : 0,
    },
    toDatum(nu),
  )
  return {
    uitkomst: basis.uitkomst,
    bedrag: null,
    samenvatting: 'Wij stellen voor om dit te verlenen.',
    motivering: basis.motivering.map(({ voorwaarde, oordeel, reden }) => ({
      voorwaarde,
      oordeel: oordeel ?? ('voldoet' as const),
      reden: reden || 'Wij volgen de eerste beoordelaar.',
    })),
    verplichtingen: basis.verplichtingen,
    betaaldelen: basis.betaaldelen,
    verantwoording_op: basis.verantwoording_op,
    weigeringsgrond: null,
    wat_wel_kan: '',
    zienswijze: '',
    afwijking: '',
    voorrang: '',
    ...over,
  }
}

/** What the form of a decision sends when it follows the proposal. */
export const buildBesluit = (over: Partial<Besluitinvoer> = {}): Besluitinvoer => ({
  _versie: 1,
  uitkomst: 'verlenen',
  bedrag: null,
  afwijking: '',
  weigeringsgrond: null,
  wat_wel_kan: '',
  zienswijze: '',
  tegen: [],
  ...over,
})

/** An assessed application with a proposal by the coordinator. */
export async function createVoorgesteld(
  tx: Tx,
  over: Parameters<typeof createBeoordeeld>[1] & { voorstel?: Partial<Voorstelinvoer> } = {},
) {
  const { voorstel, ...rest } = over
  const alles = await createBeoordeeld(tx, rest)
  const invoer = await buildVoorstel(tx, alles.zaak, voorstel)
  await voorstelOpstellen(tx, buildActor(alles.coordinator), alles.zaak, invoer)
  return alles
}

/** The same on the agenda of a meeting today, with three members of whom two are there. */
export async function createGeagendeerd(
  tx: Tx,
  over: Parameters<typeof createVoorgesteld>[1] = {},
) {
  const alles = await createVoorgesteld(tx, over)
  const college = await createVergadering(tx)
  const { vergadering_id } = college
  await voorstelAgenderen(tx, buildActor(alles.coordinator), alles.zaak, vergadering_id)
  return { ...alles, ...college, punt: { vergadering_id, nummer: alles.zaak.nummer } }
}

/** A meeting today with three members of the college, of whom two are there. */
export async function createVergadering(tx: Tx, datum = toDatum(nu)) {
  const secretaris = await createMedewerker(tx, 'secretaris')
  const leden: Gebruiker[] = []
  for (let lid = 0; lid < 3; lid++) leden.push(await createMedewerker(tx, 'collegelid'))
  const nieuw = await insertVergadering(tx, 'elburg', datum)
  const vergadering_id = nieuw?.id ?? ''
  const [eerste, tweede, derde] = leden as [Gebruiker, Gebruiker, Gebruiker]
  await presentieVastleggen(tx, buildActor(secretaris), vergadering_id, {
    aanwezig: [eerste.id, tweede.id],
    voorzitter: eerste.id,
  })
  return { secretaris, vergadering_id, eerste, tweede, derde }
}

/** A proposal to grant all that is asked, on a case that was complete on this day. Written past the commands. */
export async function createVoorstelzaak(
  tx: Tx | Db,
  { penvoerder, lezer, volledig_op, gevraagd, regeling_id }: Voorstelzaak,
) {
  const zaak = await createIngediend(tx, penvoerder, {
    status: 'beoordeeld',
    gevraagd,
    regeling_id,
  })
  const { gemeente_id, id: aanvraag_id } = zaak
  await tx
    .insertInto('betrokkenheid')
    .values({ gemeente_id, aanvraag_id, gebruiker_id: lezer.id, taak: 'tweede_lezer', moment: nu })
    .execute()
  await insertVoorstel(tx as Tx, {
    gemeente_id,
    aanvraag_id,
    uitkomst: 'verlenen',
    bedrag: gevraagd,
    samenvatting: 'Verlenen.',
    motivering: [{ voorwaarde: 'v1', oordeel: 'voldoet', reden: 'Past.' }],
    verplichtingen: [],
    betaalschema: [
      { volgnummer: 1, omschrijving: 'Alles', aandeel: 100, bedrag: gevraagd, vanaf: '2027-01-01' },
    ],
    verantwoording_op: null,
    weigeringsgrond: null,
    wat_wel_kan: '',
    zienswijze: '',
    afwijking: '',
    score: 80,
    opgesteld_door: lezer.id,
    moment: nu,
  })
  await tx
    .updateTable('aanvraag')
    .set({ status: 'voorstel', volledig_op })
    .where('id', '=', aanvraag_id)
    .execute()
  return zaak
}
type Voorstelzaak = {
  penvoerder: Gebruiker
  lezer: Gebruiker
  volledig_op: string
  regeling_id?: string
  gevraagd: number
}
