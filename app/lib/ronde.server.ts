import { mapAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { findPlafond } from '../../db/queries/plafond.ts'
import { getRegelingVersie, listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import {
  findLoting,
  listBeslotenPlaatsen,
  listRondeversies,
  listRondezaken,
} from '../../db/queries/ronde.ts'
import type { Db, Tx } from '../../db/db.ts'
import { naastElkaar, tellendeScores } from '../domain/beoordeling/beoordeling.ts'
import { rangschikken, teLoten, type Mededinger } from '../domain/beoordeling/rangschikking.ts'
import { doetMeeInRonde, isBesloten, kiesRonde, type Stand } from '../domain/beoordeling/ronde.ts'
import { spreiding, totaalscore } from '../domain/beoordeling/score.ts'
import type { Datum } from '../domain/datum.ts'
import { resterend } from '../domain/plafond/plafond.ts'
import { periodeVan } from '../domain/regeling/regeling.ts'
import { weegtAlleenMee } from '../domain/voorwaarde/gewicht.ts'

/** The round an address names, where it is not the newest. */
export function versieUit(request: Request) {
  const versie = new URL(request.url).searchParams.get('versie')
  return versie === null ? null : Number(versie)
}

export type Ronde = NonNullable<Awaited<ReturnType<typeof findRonde>>>

/** The round of a scheme there is work for, or the one with this version; undefined where there is none. */
export async function findRonde(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  vandaag: Datum,
  versie: number | null = null,
) {
  const versies = await listRondeversies(db, gemeente_id, regeling_id)
  const gekozen =
    versie === null ? kiesRonde(versies, vandaag) : versies.find((een) => een.versie === versie)
  if (!gekozen) return undefined
  return { versies, ...(await getRonde(db, gemeente_id, gekozen.id, vandaag)) }
}

/** All that the order of a round rests on, and the order as it now is. */
export async function getRonde(db: Db | Tx, gemeente_id: string, versieId: string, vandaag: Datum) {
  const regeling = await getRegelingVersie(db, versieId)
  const zaken = await listRondezaken(db, versieId)
  const besloten = zaken.filter(({ status }) => isBesloten(status)).map(({ id }) => id)
  const open = zaken.filter(({ id }) => !besloten.includes(id))
  const mededingers = await listMededingers(db, regeling, open)
  const periode = periodeVan(regeling, regeling.tot)
  const plafond = await findPlafond(db, { gemeente_id, regeling_id: regeling.id, periode })
  const { minimumscore, maximumbedrag, gedeeltelijk_verlenen, tot } = regeling
  const beschikbaar = plafond ? resterend(plafond) : 0
  const regels = { minimumscore, maximumbedrag, gedeeltelijk_verlenen, beschikbaar }
  const gelijk = teLoten(mededingers, regels)
  const loting = (await findLoting(db, versieId)) ?? null
  const stand: Stand = { vandaag, tot, zaken, teLoten: gelijk, loting }
  return {
    regeling,
    zaken,
    plafond,
    regels,
    loting,
    stand,
    plaatsen: rangschikken(
      mededingers,
      regels,
      loting?.volgorde ?? [],
      await listBeslotenPlaatsen(db, versieId, besloten),
    ),
  }
}

type Regeling = Awaited<ReturnType<typeof getRegelingVersie>>
type Zaken = Awaited<ReturnType<typeof listRondezaken>>

/** The complete applications that all assessors have finished, of these. */
async function listMededingers(db: Db | Tx, regeling: Regeling, zaken: Zaken) {
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  const criteria = await listCriteria(db, regeling.versie_id)
  const perZaak = await mapAfgerondeBeoordelingen(db, regeling)
  const weegtMee = weegtAlleenMee(voorwaarden)
  return zaken.flatMap(({ id, nummer, status, gevraagd }): Mededinger[] => {
    const beoordelingen = perZaak.get(id)
    if (!beoordelingen || !doetMeeInRonde(status)) return []
    const scores = tellendeScores(beoordelingen)
    const score = totaalscore(criteria, scores)
    if (score === null) return []
    const eerst = spreiding(criteria, scores).find(
      ({ sleutel }) => sleutel === regeling.gelijke_stand_criterium,
    )
    const valtAf = naastElkaar(beoordelingen, voorwaarden).some(
      ({ voorwaarde, oordeel }) => oordeel === 'voldoet_niet' && !weegtMee.includes(voorwaarde),
    )
    return [{ nummer, score, voorrang: eerst?.gemiddelde ?? null, gevraagd: gevraagd ?? 0, valtAf }]
  })
}
