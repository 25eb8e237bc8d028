import { getRegelingVersie, listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import { insertRegelingconcept } from '../../db/queries/regelingconcept.ts'
import { isRegelingnaamBezet, listRegelingversies } from '../../db/queries/regelingversie.ts'
import type { Tx } from '../../db/db.ts'
import type { Regelingconcept } from '../domain/regeling/concept.ts'
import { onderdeelSoorten } from '../domain/plan/plan.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Kopie = { regeling: string; titel: string }

/** Begins the next version of a scheme, or with `kopie` a new scheme, as it stands in its newest version. Answers the id. */
export async function regelingconceptMaken(
  tx: Tx,
  actor: Actor,
  regeling_id: string,
  kopie?: Kopie,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:regelingen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const [nieuwste] = await listRegelingversies(tx, gemeente_id, regeling_id)
  if (!nieuwste) throw notFound()
  if (kopie && (await isRegelingnaamBezet(tx, kopie.regeling))) throw new Refusal([bezet])
  const inhoud = await inhoudVan(tx, nieuwste.id)
  const id = await insertRegelingconcept(tx, {
    gemeente_id,
    regeling_id: kopie?.regeling ?? regeling_id,
    nieuw: kopie !== undefined,
    basis_versie_id: nieuwste.id,
    inhoud: { ...inhoud, ...(kopie && { titel: kopie.titel }) },
    aangemaakt_op: nu,
    aangemaakt_door: gebruiker.id,
    bijgewerkt_op: nu,
    bijgewerkt_door: gebruiker.id,
  })
  await appendAudit(
    tx,
    actor,
    'regelingconcept gemaakt',
    `regeling/${kopie?.regeling ?? regeling_id}`,
    { concept: id, basis: `${regeling_id} versie ${nieuwste.versie}` },
  )
  return id
}

async function inhoudVan(tx: Tx, versieId: string): Promise<Regelingconcept> {
  const [versie, voorwaarden, criteria] = [
    await getRegelingVersie(tx, versieId),
    await listVoorwaarden(tx, versieId),
    await listCriteria(tx, versieId),
  ]
  const { titel, samenvatting, tot, evaluatie_op, maximumbedrag } = versie
  const { plan_versie_id, passende_soorten, passend_onder } = versie
  return {
    ...{ titel, samenvatting, van: null, tot, evaluatie_op, maximumbedrag },
    plafonds: [],
    plan_versie_id,
    passende_soorten: onderdeelSoorten.filter((soort) => passende_soorten.includes(soort)),
    passend_onder,
    voorwaarden: voorwaarden.map(
      ({ sleutel, soort, titel, tekst, vraag, artikel, gewicht, parameters, bron }) => ({
        ...{ sleutel, soort, titel, tekst, vraag, artikel, gewicht },
        parameters: { ...(parameters as object) },
        bron: bron.onderdeel,
      }),
    ),
    criteria,
  }
}

const bezet = {
  code: 'naam-bezet',
  tekst: 'Er is al een regeling met deze vaste naam. Kies een andere naam.',
}
