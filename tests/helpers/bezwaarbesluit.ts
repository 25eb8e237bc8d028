import { bezwaarbesluitNemen } from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import {
  hoorverslagVastleggen,
  hoorzittingPlannen,
} from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarAgenderen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import type { Bezwaarvoorstelinvoer } from '../../app/domain/bezwaar/bezwaar.schema.ts'
import { insertVergadering, listCollegeleden } from '../../db/queries/college.ts'
import { listVoorwaarden } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { createBezwaar } from './bezwaar.ts'
import { buildActor, nu } from './factories.ts'

export const dagLater = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)

/** Heard before the committee on 15 December, which advises that the objection is well-founded. */
export async function createGehoord(tx: Tx, over: Parameters<typeof createBezwaar>[1] = {}) {
  return gehoord(tx, await createBezwaar(tx, over))
}

type Bezwaar = Pick<Awaited<ReturnType<typeof createBezwaar>>, 'behandelaar' | 'waar'>

/** The same of an objection that is there already. */
export async function gehoord<B extends Bezwaar>(tx: Tx, alles: B) {
  const { behandelaar, waar } = alles
  await hoorzittingPlannen(tx, buildActor(behandelaar), waar, {
    datum: '2026-12-15',
    tijd: '09:30',
    plaats: 'Gemeentehuis, zaal 1',
    ter_inzage_vanaf: '2026-12-02',
  })
  const actor = buildActor(behandelaar, { nu: dagLater(15) })
  await hoorverslagVastleggen(tx, actor, waar, {
    gehoord_op: '2026-12-15',
    aanwezig: 'De aanvrager en de commissie.',
    verslag: 'De aanvrager legt uit wat de vereniging doet.',
    advies: 'gegrond',
    advies_tekst: 'De vereniging staat los van de aanvrager.',
  })
  return { ...alles, actor }
}

/** A proposal that follows the advice and grants 5,000 euro. */
export async function buildVoorstel(
  tx: Tx,
  { regeling_versie_id }: { regeling_versie_id: string },
  over: Partial<Bezwaarvoorstelinvoer> = {},
): Promise<Bezwaarvoorstelinvoer> {
  const voorwaarden = await listVoorwaarden(tx, regeling_versie_id)
  return {
    dictum: 'gegrond',
    niet_grond: null,
    overwegingen: 'De vereniging is een zelfstandige partij.',
    motivering: voorwaarden.map(({ sleutel }) => ({
      voorwaarde: sleutel,
      oordeel: 'voldoet',
      reden: 'Opnieuw bekeken: voldoet.',
    })),
    bedrag: 500_000,
    verantwoording_op: '2028-03-31',
    kosten: 'niet_gevraagd',
    kosten_bedrag: null,
    kosten_reden: '',
    afwijking: '',
    ...over,
  }
}

type Gehoord = Pick<
  Awaited<ReturnType<typeof createGehoord>>,
  'zaak' | 'waar' | 'actor' | 'secretaris' | 'eerste'
>

/** On the agenda of 17 December, with every member there. */
export async function geagendeerd(tx: Tx, { zaak, waar, actor, secretaris, eerste }: Gehoord) {
  const toen = { nu: dagLater(16) }
  const nieuw = await insertVergadering(tx, 'elburg', '2026-12-17')
  const vergadering_id = nieuw?.id ?? ''
  const leden = (await listCollegeleden(tx, 'elburg', vergadering_id)).map(({ id }) => id)
  await presentieVastleggen(tx, buildActor(secretaris, toen), vergadering_id, {
    aanwezig: leden,
    voorzitter: leden[0] ?? null,
  })
  await bezwaarAgenderen(tx, actor, waar, { vergadering: vergadering_id })
  const { volgnummer } = waar
  const punt = { vergadering_id, nummer: zaak.nummer, soort: 'bezwaar' as const, volgnummer }
  return { punt, lid: buildActor(eerste, toen), secretaris: buildActor(secretaris, toen) }
}

/** The college decides on it on 17 December. */
export async function beslist(tx: Tx, alles: Gehoord, _versie = 1) {
  const { punt, lid, secretaris } = await geagendeerd(tx, alles)
  await bezwaarbesluitNemen(tx, lid, punt, { _versie, gelezen: 'ja', tegen: [] })
  return { secretaris }
}
