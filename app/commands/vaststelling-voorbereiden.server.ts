import type { Tx } from '../../db/db.ts'
import { findPubliekePlaats, listPersoonsnamen } from '../../db/queries/publicatie.ts'
import { getSamenhang } from '../../db/queries/samenhang.ts'
import { lockSubsidie } from '../../db/queries/subsidie.ts'
import { getVerlening, vervangVaststellingsvoorstel } from '../../db/queries/vaststelling.ts'
import { findVerslag, getAfspraken, type Verslagrij } from '../../db/queries/verslag.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import { belemmeringenVoorPublicatie } from '../domain/besluit/publicatie.ts'
import { toDatum } from '../domain/datum.ts'
import { publiekeResultaten } from '../domain/register/resultaten.ts'
import { graafVan, naAfloop } from '../domain/samenhang/graaf.ts'
import { publiekeGraaf } from '../domain/samenhang/publiek.ts'
import { can } from '../domain/toegang.ts'
import {
  belemmeringenVoorVaststelling,
  type Vaststelling,
} from '../domain/vaststelling/vaststelling.ts'
import type { Voorstelinvoer } from '../domain/vaststelling/vaststelling.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Proposes what to determine, with the text the public will read; somebody else decides on it. */
export async function vaststellingVoorbereiden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Voorstelinvoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'vaststelling:voorbereiden')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const subsidie = await lockSubsidie(tx, id)
  const verlening = await getVerlening(tx, id)
  if (!subsidie || !verlening) throw notFound()
  const verslag = await findVerslag(tx, id)
  const voorstel = voorstelVan(invoer, verlening.bedrag)
  const namen = await listPersoonsnamen(tx, id)
  const tekst = {
    titel: invoer.titel,
    samenvatting: invoer.samenvatting,
    les: verslag?.publiceren ? invoer.les : null,
  }
  const redenen = [
    ...belemmeringenVoorVaststelling(
      voorstel,
      {
        status: zaak.status,
        verleend: verlening.bedrag,
        verslag: verslag !== undefined,
        besloten: verlening.besloten === true,
        zienswijzen: await listZienswijzen(tx, id),
      },
      toDatum(nu),
    ),
    ...belemmeringenVoorPublicatie(tekst, namen),
  ]
  if (redenen.length > 0 || !verslag) throw new Refusal(redenen)

  const { criteria } = await getAfspraken(tx, id)
  const versie = await vervangVaststellingsvoorstel(tx, voorstel, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    publiek: {
      ...tekst,
      resultaten: publiekeResultaten(criteria, verslag, namen),
      samenhang: await publiekeSamenhang(tx, id, verslag),
    },
    opgesteld_door: gebruiker.id,
    nu,
  })
  await appendAudit(tx, actor, 'vaststelling voorbereid', `aanvraag/${zaak.nummer}`, {
    versie,
    bedrag: voorstel.bedrag,
    grond: voorstel.grond,
  })
}

/** Who works with whom in the end, for the public: only when the initiators agreed to that. */
async function publiekeSamenhang(tx: Tx, id: string, { publiceren, verbindingen }: Verslagrij) {
  if (!publiceren || verbindingen.length === 0) return null
  const { deelnemers, samenhang } = await getSamenhang(tx, id)
  const graaf = graafVan({ deelnemers, samenhang: naAfloop(samenhang, verbindingen) })
  return publiekeGraaf(graaf, deelnemers, { wijk: await findPubliekePlaats(tx, id) })
}

/** Grounds go with a lower amount only. */
function voorstelVan(invoer: Voorstelinvoer, verleend: number): Vaststelling {
  const { uitkomst, bedrag, motivering, grond, reden, reactie } = invoer
  return uitkomst === 'lager'
    ? { bedrag: bedrag ?? 0, motivering, grond, reden, reactie }
    : { bedrag: verleend, motivering, grond: null, reden: null, reactie: '' }
}
