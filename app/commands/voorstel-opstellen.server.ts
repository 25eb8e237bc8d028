import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { listToewijzingen } from '../../db/queries/beoordeling.ts'
import { ontbreektConsensus } from '../../db/queries/consensus.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { findVoorstel, insertVoorstel, lapseVoorstel } from '../../db/queries/voorstel.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVanAdvies } from '../domain/advies/advies.ts'
import { isVoorTeStellen } from '../domain/behandeling/fase.ts'
import { naastElkaar, tellendeScores } from '../domain/beoordeling/beoordeling.ts'
import { eerstEens } from '../domain/beoordeling/consensus.ts'
import { belemmeringenVanRonde } from '../domain/beoordeling/ronde.ts'
import { totaalscore } from '../domain/beoordeling/score.ts'
import { tranches } from '../domain/besluit/betaalschema.ts'
import {
  bedragBij,
  belemmeringenVoorHorenBijWeigering,
  belemmeringenVoorVoorstel,
} from '../domain/besluit/voorstel.ts'
import { samengesteldUit } from '../domain/besluit/samengesteld.ts'
import type { Voorstelinvoer } from '../domain/besluit/voorstel.schema.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { weegtAlleenMee } from '../domain/voorwaarde/gewicht.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { uitgangspuntVan } from '../lib/uitgangspunt.server.ts'
import { betrekken } from './betrekken.server.ts'

/** Draws up what is proposed to decide, from what the assessors found; a coordinator does so as second reader. */
export async function voorstelOpstellen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { betaaldelen, ...invoer }: Voorstelinvoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'voorstel:opstellen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const toegewezen = await listToewijzingen(tx, id)
  const beoordeelde = toegewezen.some(
    ({ gebruiker_id, afgerond_op }) => gebruiker_id === gebruiker.id && afgerond_op !== null,
  )
  if (!beoordeelde && !can(gebruiker, 'voorstel:agenderen')) throw forbidden()
  const geldend = await findVoorstel(tx, id)
  if (!isVoorTeStellen(zaak.status)) throw new Refusal([nietBeoordeeld])
  if (geldend?.agendapunt_id) throw new Refusal([opAgenda])
  if (await ontbreektConsensus(tx, id)) throw new Refusal([eerstEens])

  const gegevens = await getBesluitgegevens(tx, id)
  const { voorwaarden, criteria, beoordelingen, gevraagd, regeling } = gegevens
  const gezien = naastElkaar(beoordelingen, voorwaarden)
  const motivering = voorwaarden.flatMap(
    ({ sleutel }) => invoer.motivering.find(({ voorwaarde }) => voorwaarde === sleutel) ?? [],
  )
  const score = totaalscore(criteria, tellendeScores(beoordelingen))
  const bedrag = bedragBij(invoer.uitkomst, gevraagd, invoer.bedrag)
  const { maximumbedrag, minimumscore } = regeling
  const belemmeringen = belemmeringenVoorVoorstel(
    { ...invoer, motivering, bedrag, betaaldelen },
    { gevraagd, maximumbedrag, minimumscore, score, weegtMee: weegtAlleenMee(voorwaarden) },
    gezien,
    toDatum(nu),
  )
  const { verdeelwijze } = regeling
  belemmeringen.push(...belemmeringenVanRonde(verdeelwijze, gegevens.rangplaats, bedrag))
  belemmeringen.push(...belemmeringenVanAdvies(gegevens.adviezen, invoer))
  belemmeringen.push(
    ...belemmeringenVoorHorenBijWeigering(invoer, gegevens.zienswijzen, toDatum(nu)),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  if (!beoordeelde) await betrekken(tx, actor, zaak, gebruiker.id, 'tweede_lezer')
  if (geldend) await lapseVoorstel(tx, geldend.id, nu)
  const weigeren = invoer.uitkomst === 'weigeren'
  const voorstel = await insertVoorstel(tx, {
    ...invoer,
    bedrag,
    score,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    opgesteld_door: gebruiker.id,
    samengesteld: samengesteldUit(uitgangspuntVan(gegevens, toDatum(nu))),
    moment: nu,
    motivering,
    verplichtingen: weigeren ? [] : invoer.verplichtingen,
    betaalschema: weigeren ? [] : tranches(bedrag, betaaldelen),
    verantwoording_op: weigeren || regeling.direct_vaststellen ? null : invoer.verantwoording_op,
    weigeringsgrond: weigeren ? invoer.weigeringsgrond : null,
    wat_wel_kan: weigeren ? invoer.wat_wel_kan : '',
    zienswijze: weigeren ? invoer.zienswijze : '',
  })
  await updateAanvraag(tx, id, { status: 'voorstel', bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'voorstel opgesteld', `aanvraag/${zaak.nummer}`, {
    versie: voorstel.versie,
    uitkomst: invoer.uitkomst,
    bedrag,
  })
  return voorstel
}

const nietBeoordeeld = {
  code: 'niet-beoordeeld',
  tekst: 'Een voorstel maken kan als alle beoordelaars klaar zijn en er nog niet is besloten.',
}
const opAgenda = {
  code: 'op-agenda',
  tekst: 'Dit voorstel staat op de agenda van het college. Het college kan het terugsturen.',
}
