import type { Db } from '../../../db/db.ts'
import { listPlafondversies } from '../../../db/queries/plafond.ts'
import { listPlafondstanden } from '../../../db/queries/prognose.ts'
import { listLotingen } from '../../../db/queries/ronde.ts'
import { listBeslistOpVolgorde } from '../../../db/queries/volgorde.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { toonLoting } from '../../lib/loting.server.ts'
import { lotingVanDag } from '../../lib/verdeling.server.ts'
import type { Volgorde } from '../../lib/volgorde.server.ts'

export type Volgordegegevens = Awaited<ReturnType<typeof volgordegegevens>>

/** How many of those who wait the page shows; whoever stands behind them gets nothing while they wait. */
const GETOOND = 200

/** The queue as its page shows it: who waits in which place, what is left for each, and who was decided on. */
export async function volgordegegevens(db: Db, volgorde: Volgorde, mag: boolean) {
  const { regeling, periode, plafond, plaatsen, zonderPlaats, loting } = volgorde
  const pot = { gemeente_id: regeling.gemeente_id, regeling_id: regeling.id, periode }
  const [stand] = await listPlafondstanden(db, pot.gemeente_id, pot)
  const { lijst, belemmeringen } = lotingVanDag(volgorde)
  return {
    regeling: regeling.id,
    titel: regeling.titel,
    gelijke_stand: regeling.gelijke_stand,
    gedeeltelijk: regeling.gedeeltelijk_verlenen,
    voorrang: regeling.voorrang_artikel,
    periode,
    jaren: regeling.plafonds.map((een) => een.periode).filter((jaar) => jaar !== periode),
    stand: stand ?? null,
    versies: (await listPlafondversies(db, plafond.id)).length,
    meer: Math.max(0, plaatsen.length - GETOOND),
    rij: plaatsen.slice(0, GETOOND).map((plaats) => ({
      ...plaats,
      dag: datumVoluit(plaats.dag),
      ingediend: plaats.ingediend < plaats.dag ? datumVoluit(plaats.ingediend) : null,
      stand: statusnaam[plaats.status].naam,
    })),
    zonderPlaats: zonderPlaats.map(({ nummer, titel, gevraagd }) => ({ nummer, titel, gevraagd })),
    beslist: (await listBeslistOpVolgorde(db, pot)).map((een) => ({
      ...een,
      volledig_op: een.volledig_op && datumVoluit(een.volledig_op),
      datum: datumVoluit(een.datum),
    })),
    teLoten: lijst,
    redenen: lijst.length > 0 ? belemmeringen.map(({ tekst }) => tekst) : [],
    lotingen: (await listLotingen(db, pot.gemeente_id, pot.regeling_id)).map(toonLoting),
    mag: {
      loten: mag && lijst.length > 0 && belemmeringen.length === 0,
      trekken: mag && loting !== null,
    },
  }
}
