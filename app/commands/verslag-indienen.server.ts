import type { Tx } from '../../db/db.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { findTermijn, sluitTermijn, startTermijn } from '../../db/queries/termijn.ts'
import { getSamenhang } from '../../db/queries/samenhang.ts'
import { getAfspraken, getVerslagzaak, insertVerslag } from '../../db/queries/verslag.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { verslagVan } from '../domain/samenhang/verslag.ts'
import { can } from '../domain/toegang.ts'
import { belemmeringenVoorIndienen, vormVoor } from '../domain/verantwoording/verslag.ts'
import type { Verslag } from '../domain/verantwoording/verslag.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Hands in the report, which asks for the determination of the subsidy: from today the municipality has its term. */
export async function verslagIndienen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { samenhang = [], erbij = [], ...verslag }: Verslag,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'verantwoording:indienen', zaak.zaakrecht)) throw forbidden()
  const vandaag = toDatum(nu)
  const verslagzaak = await getVerslagzaak(tx, id)
  const { evaluatieplan_id, criteria } = await getAfspraken(tx, id)
  const vorm = vormVoor(verslagzaak.verleend ?? 0, verslagzaak.kort_tot ?? 0)
  const redenen = belemmeringenVoorIndienen(verslagzaak, verslag, { vorm, criteria }, vandaag)
  if (redenen.length > 0) throw new Refusal(redenen)

  const { gemeente_id, nummer } = zaak
  const afgesproken = new Set(criteria.map(({ criterium_id }) => criterium_id))
  await insertVerslag(
    tx,
    {
      ...verslag,
      criteria: verslag.criteria.filter((een) => afgesproken.has(een.criterium_id)),
      verbindingen: verslagVan({ samenhang, erbij }, await getSamenhang(tx, id)),
    },
    {
      gemeente_id,
      aanvraag_id: id,
      evaluatieplan_id,
      vorm,
      ingediend_op: nu,
      ingediend_door: gebruiker.id,
    },
  )
  await updateAanvraag(tx, id, { status: 'vaststelling_aangevraagd', bijgewerkt_op: nu })
  const uiterlijk = await wisselTermijn(tx, actor, zaak, verslagzaak)
  await insertTaak(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort: 'verantwoording_beoordelen',
    omschrijving: `Verslag beoordelen en vaststelling voorbereiden bij ${nummer}`,
    aangemaakt_op: nu,
  })
  await appendAudit(tx, actor, 'verslag ingediend', `aanvraag/${nummer}`, { vorm, uiterlijk })
  await berichtSturen(tx, actor, zaak, {
    soort: 'ontvangstbevestiging',
    onderwerp: 'Wij hebben uw verslag ontvangen',
    tekst: `Wij ontvingen uw verslag op ${datumVoluit(vandaag)}. Daarmee vraagt u ons de subsidie vast te stellen.${
      uiterlijk ? ` Wij beslissen uiterlijk op ${datumVoluit(uiterlijk)}.` : ''
    } Wij laten het u weten als wij nog vragen hebben.`,
    verwijst_naar: `/aanvragen/${nummer}/rapportage`,
  })
}

type Regels = Pick<Awaited<ReturnType<typeof getVerslagzaak>>, 'weken' | 'grondslag' | 'artikel'>

/** The term to report is done; the term to determine begins (Awb 4:13, or the scheme). */
async function wisselTermijn(
  tx: Tx,
  { nu, gebruiker }: Actor,
  { id: aanvraag_id, gemeente_id }: Zaak,
  { weken, grondslag, artikel }: Regels,
) {
  const vandaag = toDatum(nu)
  const verslag = await findTermijn(tx, aanvraag_id, 'vaststellingsaanvraag')
  if (verslag) await sluitTermijn(tx, verslag.id, vandaag)
  const { einddatum } = await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id,
      soort: 'vaststellingsbesluit',
      op: vandaag,
      lengte: { aantal: weken ?? 8, eenheid: 'weken' },
      grondslag: grondslag ?? 'wet',
      artikel: artikel ?? 'Awb 4:13',
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  return einddatum
}
