import {
  findPlafondstand,
  findTeruggezonden,
  findToezegging,
  findWijzigingsvoorstel,
  listWijzigingen,
} from '../../db/queries/wijziging.ts'
import type { Vervolgpunt } from '../../db/queries/vervolgpunt.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { Db } from '../../db/db.ts'
import { wijzigingszin } from '../domain/wijziging/woorden.ts'
import { plafondgevolg } from '../domain/wijziging/plafondgevolg.ts'
import { geldgevolg } from '../domain/wijziging/geldgevolg.ts'
import { huidig, OP_VERZOEK, type Wijzigingsvoorstel } from '../domain/wijziging/wijziging.ts'
import { zienswijzeregel } from '../domain/zienswijze/woorden.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'
import { toonAanleiding, toonZoals } from './wijziging.server.ts'

export type Wijzigingsstuk = NonNullable<Awaited<ReturnType<typeof findWijzigingsstuk>>>

/** A proposal to change or withdraw as the college reads it: why, what it does to the money, and what was said of it. */
export async function findWijzigingsstuk(db: Db, punt: Vervolgpunt) {
  const { aanvraag_id, wijziging_id } = punt
  if (!wijziging_id || punt.teruggestuurd_op) return null
  const voorstel = await findWijzigingsvoorstel(db, wijziging_id)
  const toezegging = await findToezegging(db, aanvraag_id)
  const stand = await findPlafondstand(db, aanvraag_id)
  const wijziging = (await listWijzigingen(db, aanvraag_id)).find(({ id }) => id === wijziging_id)
  if (!voorstel || !toezegging || !stand || !wijziging) return null
  const besloten = beslotenGeld(punt)
  const was = besloten?.was ?? huidig(toezegging)
  const geld = besloten?.geld ?? geldgevolg(voorstel, toezegging)
  const { versie, rijen } = toonZoals(voorstel, was, geld)
  return {
    versie,
    rijen,
    uitkomst: voorstel.uitkomst,
    bedrag: voorstel.bedrag,
    was,
    zin: wijzigingszin(voorstel, was),
    opsteller: voorstel.opsteller,
    opVerzoek: wijziging.door === 'ontvanger',
    aanleiding: toonAanleiding(wijziging),
    gehoord: await gehoordOver(db, aanvraag_id, voorstel),
    terug: (await findTeruggezonden(db, wijziging_id)) ?? null,
    plafond: {
      periode: stand.periode,
      bedrag: stand.bedrag,
      vastgelegd: besloten?.vastgelegd ?? stand.vastgelegd,
      gevolg: besloten?.gevolg ?? plafondgevolg(geld, stand.naast),
    },
  }
}

/** What the recipient said of what is proposed, or why nobody asked. */
export async function gehoordOver(
  db: Db,
  aanvraagId: string,
  { uitkomst, grond }: Pick<Wijzigingsvoorstel, 'uitkomst' | 'grond'>,
) {
  const voor = uitkomst === 'intrekken' ? 'intrekking' : 'wijziging'
  const gehoord =
    grond !== OP_VERZOEK && zienswijzeOver(await listZienswijzen(db, aanvraagId), { voor, grond })
  return gehoord ? zienswijzeregel(gehoord) : zonderHoren(grond)
}

const zonderHoren = (grond: string) =>
  grond === OP_VERZOEK
    ? 'Niet nodig: dit is wat de ontvanger zelf vroeg, of het antwoord daarop.'
    : 'Niet nodig: dit is niet in het nadeel van de ontvanger.'

/** What was decided is shown with the money as it then was, not as it became since. */
function beslotenGeld(punt: Vervolgpunt) {
  const { besloten_bedrag, mutatie, mutatie_vastgesteld, uit_bezwaar, teruggevorderd } = punt
  if (
    besloten_bedrag === null ||
    mutatie === null ||
    mutatie_vastgesteld === null ||
    uit_bezwaar === null ||
    teruggevorderd === null
  )
    return null
  const verschil = mutatie + mutatie_vastgesteld
  const gevolg = plafondgevolg({ mutatie, mutatie_vastgesteld }, uit_bezwaar)
  return {
    was: besloten_bedrag - verschil,
    geld: { mutatie, mutatie_vastgesteld, teruggevorderd, rest: 0 },
    gevolg,
    vastgelegd: (punt.plafond_vastgelegd ?? 0) - gevolg,
  }
}
