import type { Agendapunt } from '../../db/queries/agenda.ts'
import { getBesluitgegevens, type Besluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { listVoorstelversies, type Voorstelrij } from '../../db/queries/voorstel.ts'
import type { Db } from '../../db/db.ts'
import { gegevenScores, naastElkaar, tellendeScores } from '../domain/beoordeling/beoordeling.ts'
import { gewogenScore, spreiding } from '../domain/beoordeling/score.ts'
import { zienswijzeregel } from '../domain/zienswijze/woorden.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'
import { aanpassingen, verschillen } from '../domain/besluit/samengesteld.ts'
import { weigeringsgronden } from '../domain/besluit/weigeringsgrond.ts'
import { vindplaats } from '../domain/plan/verwijzing.ts'

const nietGevraagd =
  'Niet gevraagd: wat over het hoofd is gezien, kan in bezwaar worden hersteld (Awb 4:12 lid 1).'

export type Voorstelstuk = ReturnType<typeof toonVoorstel>

/** A proposal as the college reads it: what is proposed, what it does to the money, what was advised. */
export async function findVoorstelstuk(db: Db, aanvraagId: string) {
  const [voorstel, ...eerdere] = await listVoorstelversies(db, aanvraagId)
  if (!voorstel || voorstel.vervallen_op) return null
  return toonVoorstel(voorstel, await getBesluitgegevens(db, aanvraagId), eerdere)
}

/** The same for an item of a meeting: what was decided with the ceiling as it then was; sent back it is no proposal any more. */
export async function findPuntstuk(db: Db, punt: Agendapunt): Promise<Voorstelstuk | null> {
  if (punt.teruggestuurd_op) return null
  const stuk = await findVoorstelstuk(db, punt.aanvraag_id)
  const { besloten_bedrag, plafond_vastgelegd } = punt
  if (!stuk?.plafond || besloten_bedrag === null || plafond_vastgelegd === null) return stuk
  return { ...stuk, plafond: { ...stuk.plafond, vastgelegd: plafond_vastgelegd - besloten_bedrag } }
}

/** The same from what was read before; of earlier proposals it says what came back, and what is other now. */
export function toonVoorstel(
  voorstel: Voorstelrij,
  gegevens: Besluitgegevens,
  eerdere: readonly Voorstelrij[] = [],
) {
  const { voorwaarden, criteria, beoordelingen, regeling, plafond, periode, gevraagd } = gegevens
  const { inhoud, evaluatieplan } = gegevens
  const scores = gegevenScores(beoordelingen)
  const { weigeringsgrond } = voorstel
  const titels = new Map(voorwaarden.map(({ sleutel, titel }) => [sleutel, titel]))
  const terug = eerdere.find(({ terugstuurreden }) => terugstuurreden !== null)
  const gehoord =
    weigeringsgrond &&
    zienswijzeOver(gegevens.zienswijzen, { voor: 'weigering', grond: weigeringsgrond })
  return {
    versie: voorstel.versie,
    uitkomst: voorstel.uitkomst,
    bedrag: voorstel.bedrag,
    gevraagd,
    samenvatting: voorstel.samenvatting,
    afwijking: voorstel.afwijking,
    opsteller: voorstel.opsteller,
    moment: voorstel.moment,
    vergadering: voorstel.vergadering,
    score: voorstel.score,
    minimumscore: regeling.minimumscore,
    regeling: regeling.titel,
    mandaat: gegevens.mandaat,
    penvoerder: inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')?.naam ?? '',
    partners: inhoud.deelnemers.filter(({ rol }) => rol === 'partner').map(({ naam }) => naam),
    plafond: plafond ? { bedrag: plafond.bedrag, vastgelegd: plafond.vastgelegd, periode } : null,
    weigering: weigeringsgrond
      ? {
          ...weigeringsgronden[weigeringsgrond],
          wat_wel_kan: voorstel.wat_wel_kan,
          gehoord: gehoord ? zienswijzeregel(gehoord) : nietGevraagd,
          reactie: voorstel.zienswijze,
        }
      : null,
    beoordelaars: beoordelingen.map(({ naam }, plaats) => ({
      naam,
      score: gewogenScore(criteria, scores[plaats] ?? []),
    })),
    adviezen: gegevens.adviezen.map(({ naam, strekking, tekst }) => ({ naam, strekking, tekst })),
    criteria: spreiding(criteria, tellendeScores(beoordelingen)).map((item) => ({
      ...item,
      titel: criteria.find(({ sleutel }) => sleutel === item.sleutel)?.titel ?? '',
    })),
    voorwaarden: naastElkaar(beoordelingen, voorwaarden).map((gezien, plaats) => {
      const voorwaarde = voorwaarden[plaats]
      const motivering = voorstel.motivering.find(
        ({ voorwaarde: van }) => van === gezien.voorwaarde,
      )
      return {
        ...gezien,
        titel: voorwaarde?.titel ?? '',
        artikel: voorwaarde?.artikel ?? '',
        citaat: voorwaarde?.bron.citaat ?? '',
        bron: `${voorwaarde?.bron_plan_titel ?? ''}, ${vindplaats(voorwaarde?.bron.paragraaf ?? '')}`,
        voorgesteld: motivering?.oordeel ?? null,
        reden: motivering?.reden ?? '',
      }
    }),
    aanpassingen: voorstel.samengesteld
      ? aanpassingen(voorstel.samengesteld, voorstel, titels)
      : null,
    terug: terug
      ? {
          versie: terug.versie,
          vergadering: terug.vergadering,
          reden: terug.terugstuurreden ?? '',
          anders: verschillen(terug, voorstel, titels),
        }
      : null,
    verplichtingen: voorstel.verplichtingen,
    betaalschema: voorstel.betaalschema,
    verantwoording_op: voorstel.verantwoording_op,
    evaluatieplan: evaluatieplan ? { versie: evaluatieplan.versie } : null,
  }
}
