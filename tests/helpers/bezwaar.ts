import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import type { Bezwaarinvoer } from '../../app/domain/bezwaar/bezwaar.schema.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { insertAgendapunt } from '../../db/queries/agenda.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createMedewerker, nu } from './factories.ts'
import { buildBesluit, createVergadering, createVoorgesteld } from './voorstel.ts'

const niet = { oordelen: { v2: 'voldoet_niet' as const } }

/** A meeting of its own for each refusal, with every member there: tests that commit leave theirs behind. */
export async function opAgenda(tx: Tx, zaak: { id: string; nummer: string }, agenderen: boolean) {
  const { eerste } = await tx
    .selectFrom('collegevergadering')
    .select((eb) => eb.fn.min('datum').as('eerste'))
    .where('gemeente_id', '=', 'elburg')
    .where('datum', '<=', toDatum(nu))
    .executeTakeFirstOrThrow()
  const datum = eerste ? plusDagen(eerste, -1) : toDatum(nu)
  const vergadering = await createVergadering(tx, datum)
  const { vergadering_id, secretaris } = vergadering
  const { id: voorstel_id } = (await findVoorstel(tx, zaak.id))!
  if (agenderen) await insertAgendapunt(tx, { gemeente_id: 'elburg', vergadering_id, voorstel_id })
  const leden = (await listCollegeleden(tx, 'elburg', vergadering_id)).map(({ id }) => id)
  await presentieVastleggen(tx, buildActor(secretaris), vergadering_id, {
    aanwezig: leden,
    voorzitter: leden[0] ?? null,
  })
  return { ...vergadering, punt: { vergadering_id, nummer: zaak.nummer } }
}

/** A refusal that was sent, with everybody who had to do with it. */
export async function createGeweigerd(tx: Tx, over: { gevraagd?: number; mandaat?: boolean } = {}) {
  const { mandaat, ...rest } = over
  const voorgesteld = await createVoorgesteld(tx, {
    ...rest,
    eerste: niet,
    tweede: niet,
    voorstel: {
      uitkomst: 'weigeren',
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Met een tweede partij had het gekund.',
    },
  })
  const alles = { ...voorgesteld, ...(await opAgenda(tx, voorgesteld.zaak, !mandaat)) }
  const gemandateerde = await createMedewerker(tx, 'gemandateerde')
  const weigeren = buildBesluit({ uitkomst: 'weigeren' })
  if (mandaat) await besluitInMandaat(tx, buildActor(gemandateerde), alles.zaak, weigeren)
  else await besluitNemen(tx, buildActor(alles.eerste), alles.punt, weigeren)
  await besluitBekendmaken(tx, buildActor(alles.secretaris), alles.zaak, {
    titel: null,
    samenvatting: null,
  })
  const [besluit] = await listBezwaarbaar(tx, alles.zaak.id)
  return { ...alles, gemandateerde, besluit: besluit! }
}

/** An award of less than was asked, that was sent, with everybody who had to do with it. */
export async function createDeelsVerleend(tx: Tx, bedrag: number) {
  const voorgesteld = await createVoorgesteld(tx, {})
  const alles = { ...voorgesteld, ...(await opAgenda(tx, voorgesteld.zaak, true)) }
  const deels = { uitkomst: 'deels_verlenen' as const, bedrag, afwijking: 'De huur is lager.' }
  await besluitNemen(tx, buildActor(alles.eerste), alles.punt, buildBesluit(deels))
  await besluitBekendmaken(tx, buildActor(alles.secretaris), alles.zaak, {
    titel: 'Koffie op de hoek',
    samenvatting: 'Een open koffietafel voor de buurt.',
  })
  const [besluit] = await listBezwaarbaar(tx, alles.zaak.id)
  return { ...alles, besluit: besluit! }
}

type Besloten = Omit<Awaited<ReturnType<typeof createDeelsVerleend>>, 'leden'>

/** An objection of who applied to a decision that was sent, with somebody on it who had nothing to do with it. */
export async function createBezwaarTegen<B extends Besloten>(
  tx: Tx,
  alles: B,
  over: Partial<Bezwaarinvoer> = {},
) {
  const { id: bezwaar_id, volgnummer } = await bezwaarMaken(
    tx,
    buildActor(alles.penvoerder),
    alles.zaak,
    buildBezwaar(alles.besluit.id, over),
  )
  const behandelaar = await createMedewerker(tx, 'bezwaarbehandelaar')
  const waar = { zaak: alles.zaak, volgnummer: String(volgnummer) }
  await bezwaarToewijzen(tx, buildActor(alles.coordinator), waar, { behandelaar: behandelaar.id })
  return { ...alles, bezwaar_id, waar, behandelaar }
}

/** What the form of an objection sends. */
export const buildBezwaar = (
  besluit: string,
  over: Partial<Bezwaarinvoer> = {},
): Bezwaarinvoer => ({
  besluit,
  naam: 'Noor van Dijk',
  straat: 'Vischpoortstraat 1',
  postcode_plaats: '8081 EP Elburg',
  gronden: 'Er doet wel een tweede partij mee: de vereniging.',
  reden_te_laat: '',
  kosten_gevraagd: false,
  ...over,
})

/** An objection of who applied, with somebody on it who had nothing to do with the refusal. */
export async function createBezwaar(
  tx: Tx,
  over: { gevraagd?: number; mandaat?: boolean } & Partial<Bezwaarinvoer> = {},
) {
  const { gevraagd, mandaat, ...invoer } = over
  const alles = await createGeweigerd(tx, {
    ...(gevraagd ? { gevraagd } : {}),
    ...(mandaat ? { mandaat } : {}),
  })
  return createBezwaarTegen(tx, alles, invoer)
}
