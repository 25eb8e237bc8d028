import { getKanaal } from '../../db/queries/bericht.ts'
import { getBezwaar, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { insertBezwaarbrief } from '../../db/queries/bezwaarbrief.ts'
import { findVerzuim, insertDwangsombesluit, listPartijen } from '../../db/queries/dwangsom.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { dwangsombrief } from '../domain/dwangsom/brieven.ts'
import { dwangsomOp } from '../domain/dwangsom/dwangsom.ts'
import { bezwaarVan, waaroverVan, type DwangsomInvoer } from '../domain/dwangsom/dwangsom.schema.ts'
import { dwangsomregels } from '../domain/dwangsom/regels.ts'
import { belemmeringenVoorVaststellen, gelijkeDelen } from '../domain/dwangsom/vaststellen.ts'
import type { Berichttekst } from '../domain/volledigheid/berichten.ts'
import { eindeTermijn } from '../domain/termijn/termijn.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { betrekken } from './betrekken.server.ts'
import { refuse } from './intake.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'

/** Fixes in a decision whether a sum is due because the municipality was late, and how much (Awb 4:18). */
export async function dwangsomVaststellen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  {
    uitkomst,
    reden,
    aanvragers,
    over = 'aanvraag',
  }: Omit<DwangsomInvoer, 'over'> & { over?: string },
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'dwangsom:vaststellen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const vandaag = toDatum(nu)
  const bezwaarId = bezwaarVan(over)
  const verzuim = await findVerzuim(tx, id, over)
  const grond = uitkomst === 'verschuldigd' ? null : uitkomst
  const vastgesteld = verzuim?.vastgesteld_op != null
  refuse(belemmeringenVoorVaststellen(verzuim ?? null, { grond, vastgesteld }, vandaag))
  if (!verzuim) throw notFound()

  const { dagen, bedrag } = grond ? { dagen: 0, bedrag: 0 } : dwangsomOp(verzuim, vandaag)
  const bezwaar = bezwaarId === null ? null : await getBezwaar(tx, bezwaarId)
  const derde = bezwaar?.van === 'derde'
  const partijen = derde
    ? []
    : (await listPartijen(tx, id)).filter((p) => aanvragers.includes(p.partij_id))
  if (partijen.length === 0 && !derde) throw new Refusal([geenAanvrager])
  const parts = bedrag === 0 || derde ? [] : gelijkeDelen(bedrag, partijen.length)
  const delen = partijen.flatMap(({ partij_id, naam }, plaats) => {
    const deel = parts[plaats]
    return deel === undefined ? [] : [{ partij_id, naam, bedrag: deel }]
  })
  const regel = await requireMandaat(tx, actor, zaak, { soort: 'dwangsom', bedrag })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')

  const { gemeente_id, nummer } = zaak
  const feestdagen = await getFeestdagen(tx)
  const door = { nu, gebruiker_id: gebruiker.id }
  const betalen_voor =
    bedrag === 0
      ? null
      : await startTermijn(
          tx,
          {
            gemeente_id,
            aanvraag_id: id,
            soort: 'dwangsombetaling',
            verwijst_naar: verzuim.id,
            op: vandaag,
            ...zesWeken('Awb 4:87 lid 1'),
          },
          door,
        )
  const bezwaartermijn = {
    id: 'start',
    soort: 'start',
    op: vandaag,
    ...zesWeken('Awb 6:7'),
  } as const
  const digitaal = !derde && (await getKanaal(tx, id)) === 'digitaal'
  const brief = dwangsombrief(zaak, {
    over: waaroverVan(over),
    gemeente: await getGemeente(tx, gemeente_id),
    ondertekenaar: gebruiker.naam,
    functie: regel.functie,
    ontvangen_op: verzuim.ontvangen_op,
    termijn_tot: verzuim.termijn_tot,
    bedrag,
    regels: dwangsomregels(verzuim, vandaag, feestdagen),
    geen: grond && { grond, reden },
    delen,
    betalen_voor: betalen_voor?.einddatum ?? null,
    // on paper the term begins with the posting, which comes later
    bezwaar_tot: digitaal ? eindeTermijn([bezwaartermijn], feestdagen).einddatum : null,
  })
  const gestuurd = derde
    ? { bericht_id: null, brief_id: (await briefAan(tx, actor, bezwaar, brief)).id }
    : {
        bericht_id: await berichtSturen(tx, actor, zaak, {
          soort: 'dwangsombesluit',
          verwijst_naar: `/aanvragen/${nummer}/ingebrekestelling`,
          ...brief,
        }),
        brief_id: null,
      }
  await insertDwangsombesluit(
    tx,
    {
      ingebrekestelling_id: verzuim.id,
      gemeente_id,
      aanvraag_id: id,
      grond,
      reden: grond ? reden : '',
      dagen,
      bedrag,
      datum: vandaag,
      moment: nu,
      gemandateerde_id: gebruiker.id,
      ...gestuurd,
    },
    delen.map(({ partij_id, bedrag: deel }) => ({ partij_id, bedrag: deel })),
  )
  await appendAudit(tx, actor, 'dwangsom vastgesteld', `aanvraag/${nummer}`, {
    grond,
    dagen,
    bedrag,
    ...opGrondVan(regel),
  })
}

/** Who is no applicant has no portal: a letter to be posted. */
const briefAan = (tx: Tx, { nu }: Actor, { id, gemeente_id }: Bezwaar, brief: Berichttekst) =>
  insertBezwaarbrief(tx, { gemeente_id, bezwaar_id: id, ...brief, moment: nu })

const zesWeken = (artikel: string) =>
  ({ lengte: { aantal: 6, eenheid: 'weken' }, grondslag: 'wet', artikel }) as const

const geenAanvrager = { code: 'geen-aanvrager', tekst: 'Kies wie de subsidie hebben aangevraagd.' }
