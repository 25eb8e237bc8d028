import { listAgenda, type Agendapunt } from '../../../db/queries/agenda.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { listPlafonds } from '../../../db/queries/plafond.ts'
import { listLoten, listWachtrij, type Wachtrij } from '../../../db/queries/volgorde.ts'
import { listEigenZaken } from '../../../db/queries/toegang.ts'
import { verzamelblik, type Pot, type Verzamelpunt } from '../../domain/college/verzamelen.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { resterend } from '../../domain/plafond/plafond.ts'
import { periodeVan } from '../../domain/regeling/regeling.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

/** What would come of deciding on these items of the meeting as proposed; on all that are open when none are named. */
export async function blikOp(
  { db, gebruiker, params }: Pick<Toegestaan, 'db' | 'gebruiker' | 'params'>,
  gekozen: ReadonlySet<string> | null = null,
) {
  const { gemeente_id } = gebruiker
  const { id, datum } = await requireVergadering(db, gemeente_id, params.datum)
  const agenda = await listAgenda(db, id)
  const open = agenda.filter(isOpen)
  const zaken = open.map(({ aanvraag_id }) => aanvraag_id)
  const eigen = new Set(await listEigenZaken(db, gebruiker.id, zaken))
  const titels = new Map(agenda.map(({ regeling_id, regeling }) => [regeling_id, regeling]))
  const punten = open.map((punt) => alsVerzamelpunt(punt, eigen.has(punt.aanvraag_id)))
  const nodig = new Set(punten.map(({ pot }) => pot))
  const potten: Pot[] = []
  for (const plafond of await listPlafonds(db, gemeente_id)) {
    const { regeling_id, periode, bedrag } = plafond
    const pot = `${regeling_id} ${periode}`
    if (!nodig.has(pot)) continue
    const titel = `${titels.get(regeling_id) ?? ''} ${periode}`.trim()
    const wachtrij = (await listWachtrij(db, { gemeente_id, regeling_id, periode })).filter(
      heeftDag,
    )
    const loten = wachtrij.length > 0 ? await listLoten(db, regeling_id) : []
    potten.push({ pot, titel, bedrag, over: resterend(plafond), wachtrij, loten })
  }
  const leden = await listCollegeleden(db, gemeente_id, id)
  const blik = verzamelblik(
    punten.filter((punt) => gekozen?.has(`${punt.id}:${punt.versie}`) ?? true),
    potten,
    leden,
    gebruiker.id,
  )
  return { datum, ...blik }
}

const heeftDag = (een: Wachtrij): een is Wachtrij & { dag: Datum } => een.dag !== null

const isOpen = ({ besluit_id, teruggestuurd_op, aangehouden_tot }: Agendapunt) =>
  besluit_id === null && teruggestuurd_op === null && aangehouden_tot === null

function alsVerzamelpunt(punt: Agendapunt, bijAanvraag: boolean): Verzamelpunt {
  const { id, nummer, titel, versie, uitkomst, bedrag, gevraagd, regeling_id } = punt
  const { voorrang: reden, voorrang_artikel: artikel } = punt
  const dag = punt.volledig_op ?? (punt.ingediend_op ? toDatum(punt.ingediend_op) : punt.datum)
  return {
    ...{ id, nummer, titel, versie, uitkomst, bedrag, bijAanvraag },
    gevraagd: gevraagd ?? bedrag,
    pot: `${regeling_id} ${periodeVan(punt, dag)}`,
    voorrang: { artikel, reden },
    verschoond: punt.verschoningen.map((lid) => lid.id),
  }
}
