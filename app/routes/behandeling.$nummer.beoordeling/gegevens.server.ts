import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import {
  findEigenBeoordeling,
  listAfgerondeBeoordelingen,
  listMijnBeoordelingen,
  listToewijzingen,
} from '../../../db/queries/beoordeling.ts'
import { findOverneembaar } from '../../../db/queries/afwezigheid.ts'
import { findConceptInvoer } from '../../../db/queries/concept-invoer.ts'
import { getRegelingVanZaak, listCriteria, listVoorwaarden } from '../../../db/queries/regeling.ts'
import { wanneer } from '../../domain/aanvraag/bewaard.ts'
import { isToeTeWijzen, isVoorTeStellen } from '../../domain/behandeling/fase.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { gegevenScores, naastElkaar, tellendeScores } from '../../domain/beoordeling/beoordeling.ts'
import { plekInLijst } from '../../domain/beoordeling/mijn-lijst.ts'
import {
  gewogenScore,
  grootVerschil,
  spreiding,
  totaalscore,
} from '../../domain/beoordeling/score.ts'
import { toDatum } from '../../domain/datum.ts'
import { graafVan } from '../../domain/samenhang/graaf.ts'
import { tekeningVan } from '../../domain/samenhang/tekening.ts'
import { can } from '../../domain/toegang.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { gesprekstand } from './gesprek.server.ts'

/** What this person may see of the assessment: their own, and both when both are done. */
export async function beoordelingsgegevens({ db, zaak, gebruiker, nu, request }: InZaak) {
  const { nummer, titel, status } = zaak
  const toewijzingen = await listToewijzingen(db, zaak.id)
  const { beoordelingen } = await findOverneembaar(db, zaak.id, toDatum(nu))
  const wachten =
    status === 'in_beoordeling' ? beoordelingen.filter((een) => een.afwezig && !een.afgerond) : []
  const beide = await listAfgerondeBeoordelingen(db, zaak.id)
  const eigen = await findEigenBeoordeling(db, zaak.id, gebruiker.id)
  const regeling = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  const criteria = await listCriteria(db, regeling.versie_id)
  const inhoud = await getAanvraaginhoud(db, zaak.id)
  const scores = gegevenScores(beide)
  const { searchParams } = new URL(request.url)
  const bezig = eigen !== undefined && eigen.afgerond_op === null
  const waar = { aanvraag_id: zaak.id, naam: 'beoordeling', gebruiker_id: gebruiker.id } as const
  const getypt =
    bezig && !searchParams.has('opgeslagen') ? await findConceptInvoer(db, waar) : undefined
  return {
    nummer,
    titel,
    status,
    tabs: tabbladen(zaak, gebruiker),
    net: searchParams.has('bewaard'),
    toewijzingen: toewijzingen.map(({ belang, ...rest }) => ({
      ...rest,
      overdragen: wachten.some(({ id }) => id === rest.id),
      // Only whoever has to find another assessor reads what the interest is.
      belang: can(gebruiker, 'beoordeling:toewijzen') ? belang : null,
    })),
    beoordelaars: regeling.beoordelaars,
    plek: eigen ? plekInLijst(await listMijnBeoordelingen(db, gebruiker.id), nummer) : null,
    mag: {
      toewijzen: can(gebruiker, 'beoordeling:toewijzen') && isToeTeWijzen(status),
      voorstellen:
        isVoorTeStellen(status) &&
        status !== 'voorstel' &&
        (can(gebruiker, 'voorstel:agenderen') || eigen !== undefined),
    },
    kern: kernVan(inhoud),
    eigen: bezig
      ? {
          ...eigen,
          voorwaarden: bevindingkaarten(inhoud, voorwaarden, toDatum(nu)),
          criteria,
          schaal: regeling.schaal,
          getypt: getypt?.invoer,
          getyptOm: getypt && wanneer(getypt.moment, nu),
        }
      : (eigen ?? null),
    vergelijking:
      beide.length > 0
        ? {
            namen: beide.map(({ naam }) => naam),
            totaal: totaalscore(criteria, tellendeScores(beide)),
            gemiddeld: totaalscore(criteria, scores),
            gesprek: await gesprekstand(db, {
              aanvraagId: zaak.id,
              status,
              wie: gebruiker.id,
              beoordelingen: beide,
              criteria,
              regeling,
            }),
            per: scores.map((gegeven) => gewogenScore(criteria, gegeven)),
            minimum: regeling.minimumscore,
            grootVerschil,
            voorwaarden: naastElkaar(beide, voorwaarden).map((gewogen, plaats) => ({
              ...gewogen,
              titel: voorwaarden[plaats]?.titel ?? '',
              artikel: voorwaarden[plaats]?.artikel ?? '',
            })),
            criteria: spreiding(criteria, scores).map((item) => ({
              ...item,
              titel: criteria.find(({ sleutel }) => sleutel === item.sleutel)?.titel ?? '',
              gegeven: beide.map(({ scores: van }) =>
                van.find(({ criterium }) => criterium === item.sleutel),
              ),
            })),
          }
        : null,
  }
}

type Inhoud = Awaited<ReturnType<typeof getAanvraaginhoud>>
const kernVan = ({
  gevraagd,
  start_op,
  eind_op,
  wijk,
  samenvatting,
  activiteiten,
  deelnemers,
  samenhang,
}: Inhoud) => ({
  gevraagd,
  start_op,
  eind_op,
  wijk,
  samenvatting,
  activiteiten,
  deelnemers: deelnemers.map(({ naam, taak }) => ({ naam, taak })),
  samenhang: tekeningVan(graafVan({ deelnemers, samenhang })),
})
export type Kern = ReturnType<typeof kernVan>
