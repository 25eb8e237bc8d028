import { besluitbrief } from '../../app/domain/besluit/besluitbrief.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../../db/db.ts'
import type { Aanvraagvelden } from '../../db/queries/aanvraag.ts'
import { findBevestigdEvaluatieplan } from '../../db/queries/evaluatieplan.ts'
import { publiceren } from '../../db/queries/publicatie.ts'
import { buildBrieflevering } from './brief.ts'
import { createBevestigdEvaluatieplan } from './evaluatie.ts'
import { createDeelnemer, createIngediend, createMedewerker, nu } from './factories.ts'

type Verleend = {
  regeling_id?: string
  titel?: string
  samenvatting?: string
  gevraagd?: number
  verleend?: number
  /** The tranches; the whole amount on the first of January unless told otherwise. */
  schema?: { bedrag: number; vanaf: Datum }[]
  direct?: boolean
  bekend?: boolean
  gemandateerde?: Gebruiker
  /** The official who confirmed an evaluation plan with one criterium. */
  begeleider?: Gebruiker
  onderdeel_id?: string
  wijk?: string
  plek?: Aanvraagvelden
  partner?: { naam: string; kvk_nummer?: string }
}

/** A granted application with its decision, ceiling, schedule, sending and public text. Written past the commands. */
export async function createVerleend(tx: Tx, penvoerder: Gebruiker, over: Verleend = {}) {
  const bedrag = over.verleend ?? over.gevraagd ?? 500_000
  const zaak = await createIngediend(tx, penvoerder, { ...over, status: 'volledig' })
  const { gemeente_id, id: aanvraag_id } = zaak
  const set = (status: string) =>
    tx
      .updateTable('aanvraag')
      .set({ status: status as never })
      .where('id', '=', aanvraag_id)
      .execute()
  await vulAan(tx, zaak, over)
  if (over.begeleider) await createBevestigdEvaluatieplan(tx, zaak, penvoerder, over.begeleider)
  for (const status of ['in_beoordeling', 'beoordeeld', 'voorstel']) await set(status)
  const gemandateerde = over.gemandateerde ?? (await createMedewerker(tx, 'gemandateerde'))
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id,
      aanvraag_id,
      gebruiker_id: gemandateerde.id,
      taak: 'gemandateerde',
      moment: nu,
    })
    .execute()
  const plafond = await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('vastgelegd', '+', bedrag) }))
    .where('regeling_id', '=', zaak.regeling_id)
    .where('periode', '=', 2026)
    .returning(['id', 'bedrag', 'vastgelegd'])
    .executeTakeFirstOrThrow()
  const levering = buildBrieflevering()
  const soort = over.direct ? 'direct_vaststelling' : 'verlening'
  const { id: besluit_id } = await tx
    .insertInto('besluit')
    .values({
      gemeente_id,
      aanvraag_id,
      soort,
      uitkomst: 'verleend',
      bedrag,
      datum: '2026-12-01',
      moment: nu,
      gemandateerde_id: gemandateerde.id,
      plafond_id: plafond.id,
      plafond_bedrag: plafond.bedrag,
      plafond_vastgelegd: plafond.vastgelegd,
      evaluatieplan_id: over.begeleider
        ? (await findBevestigdEvaluatieplan(tx, aanvraag_id))?.id
        : null,
      grondslag: 'artikel 5 van de regeling',
      inhoud: JSON.stringify(
        besluitbrief({ ...levering, aanvraag: { ...levering.aanvraag, nummer: zaak.nummer } }),
      ),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('subsidie')
    .values({
      aanvraag_id,
      gemeente_id,
      plafond_id: plafond.id,
      verleend: bedrag,
      vastgesteld: over.direct ? bedrag : null,
    })
    .execute()
  const schema = over.schema ?? [{ bedrag, vanaf: '2026-12-01' }]
  await tx
    .insertInto('betaalschema')
    .values(
      schema.map((termijn, index) => ({
        ...termijn,
        gemeente_id,
        besluit_id,
        volgnummer: index + 1,
        omschrijving: `Termijn ${index + 1}`,
      })),
    )
    .execute()
  await set('besloten')
  if (over.bekend !== false) {
    await set(over.direct ? 'direct_vastgesteld' : 'verleend')
    await bekendmaken(tx, { gemeente_id, aanvraag_id, besluit_id })
    await publiceren(
      tx,
      aanvraag_id,
      {
        titel: over.titel ?? 'Koffie op de hoek',
        samenvatting: over.samenvatting ?? 'Elke woensdag een open koffietafel voor de buurt.',
      },
      nu,
    )
  }
  return { ...zaak, besluit_id, plafond_id: plafond.id, gemandateerde, bedrag }
}

async function vulAan(
  tx: Tx,
  { id: aanvraag_id, gemeente_id }: { id: string; gemeente_id: string },
  { onderdeel_id, wijk, plek, partner }: Verleend,
) {
  if (onderdeel_id)
    await tx
      .insertInto('aansluiting')
      .values({ gemeente_id, aanvraag_id, onderdeel_id, volgorde: 0 })
      .execute()
  const waar = { ...(wijk ? { wijk } : {}), ...plek }
  if (wijk || plek)
    await tx.updateTable('aanvraag').set(waar).where('id', '=', aanvraag_id).execute()
  if (partner) await createDeelnemer(tx, aanvraag_id, gemeente_id, partner)
}

async function bekendmaken(
  tx: Tx | Db,
  { gemeente_id, aanvraag_id, besluit_id }: Record<string, string>,
) {
  const bericht = await tx
    .insertInto('bericht')
    .values({
      gemeente_id: gemeente_id!,
      aanvraag_id: aanvraag_id!,
      richting: 'aan_aanvrager',
      soort: 'besluit',
      onderwerp: 'Besluit op uw aanvraag',
      tekst: 'Er is een besluit.',
      moment: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('bekendmaking')
    .values({
      gemeente_id: gemeente_id!,
      besluit_id: besluit_id!,
      kanaal: 'digitaal',
      verzonden_op: '2026-12-01',
      bericht_id: bericht.id,
      moment: nu,
    })
    .execute()
}

/** An account of this case that another than its penvoerder has seen and confirmed. */
export async function createRekening(
  tx: Tx | Db,
  zaak: { id: string; gemeente_id: string; partij_id: string },
  penvoerder: Gebruiker,
  bevestigd_door?: Gebruiker,
) {
  const { gemeente_id, id: aanvraag_id, partij_id } = zaak
  const { id } = await tx
    .insertInto('rekening')
    .values({
      gemeente_id,
      aanvraag_id,
      partij_id,
      iban: Buffer.alloc(50, 1).toString('base64'),
      iban_gemaskeerd: 'NL91 •••• •••• ••43 00',
      tenaamstelling: 'N. van Dijk',
      opgegeven_op: nu,
      opgegeven_door: penvoerder.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!bevestigd_door) return id
  await tx
    .insertInto('rekening_inzage')
    .values({ gemeente_id, rekening_id: id, gebruiker_id: bevestigd_door.id, moment: nu })
    .execute()
  await tx
    .updateTable('rekening')
    .set({ bevestigd_op: nu, bevestigd_door: bevestigd_door.id })
    .where('id', '=', id)
    .execute()
  return id
}
