import { toDatum } from '../domain/datum.ts'
import { getypt } from '../domain/evaluatiecriterium/getal.ts'
import { datumVoluit, euro, getal, tijdstip } from '../domain/opmaak.ts'
import { graafVan, naAfloop, trekkerEerst } from '../domain/samenhang/graaf.ts'
import { tekeningVan } from '../domain/samenhang/tekening.ts'
import { geplandeVerbindingen } from '../domain/samenhang/verslag.ts'
import { can } from '../domain/toegang.ts'
import { uitkomstVan, uitkomstwoord, vervolgen } from '../domain/verantwoording/uitkomst.ts'
import { opentOp, verslagstand, vormVoor } from '../domain/verantwoording/verslag.ts'
import {
  findKlad,
  findVerslag,
  getAfspraken,
  getVerslagzaak,
  type Afspraken,
  type Verslagrij,
} from '../../db/queries/verslag.ts'
import { isInOverleg } from '../../db/queries/evaluatieplan.ts'
import type { Klad } from '../domain/verantwoording/verslag.schema.ts'
import { getSamenhang, type Samenhangbron } from '../../db/queries/samenhang.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import type { Db } from '../../db/db.ts'
import type { InZaak } from './guard.server.ts'

/** Everything the page of the report shows: what was agreed, what was typed so far, or what was handed in. */
export async function getVerslagpagina({ db, zaak, gebruiker, nu, request }: InZaak) {
  const [verslagzaak, afspraken, klad, verslag, bron] = await Promise.all([
    getVerslagzaak(db, zaak.id),
    getAfspraken(db, zaak.id),
    findKlad(db, zaak.id),
    findVerslag(db, zaak.id),
    getSamenhang(db, zaak.id),
  ])
  const { eind_op, verleend, kort_tot, begroot, activiteiten } = verslagzaak
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    stand: verslagstand(verslagzaak, toDatum(nu)),
    opent: eind_op && datumVoluit(opentOp(eind_op)),
    vorm: vormVoor(verleend ?? 0, kort_tot ?? 0),
    mag: {
      schrijven: can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht),
      indienen: can(gebruiker, 'verantwoording:indienen', zaak.zaakrecht),
    },
    plan: { activiteiten, begroot: euro(begroot), verleend: euro(verleend ?? 0) },
    criteria: afspraken.criteria.map(toonAfspraak),
    samenhang: samenhangvragen(bron),
    klad: {
      ...klad?.inhoud,
      criteria: afspraken.criteria.map(getyptBij(klad?.inhoud)),
      erbij: rijenErbij(klad?.inhoud, bron),
    },
    planversie: afspraken.versie,
    inOverleg: await isInOverleg(db, afspraken.evaluatieplan_id),
    versie: klad?.versie ?? 0,
    bewaard:
      klad && new URL(request.url).searchParams.has('bewaard')
        ? `Bewaard op ${tijdstip(klad.gewijzigd_op)}`
        : null,
    verslag: verslag ? toonVerslag(verslag, afspraken, bron) : null,
    uiterlijk: verslag ? await uiterlijk(db, zaak.id) : null,
  }
}
export type Verslagpagina = Awaited<ReturnType<typeof getVerslagpagina>>

/** What is asked about the connections that were planned; null where none was. */
function samenhangvragen(bron: Samenhangbron) {
  const gepland = geplandeVerbindingen(bron)
  return gepland.length === 0 ? null : { gepland, tekening: tekeningVan(graafVan(bron)) }
}

/** There is always a row for what nobody planned, with who applied as the first of two. */
function rijenErbij(klad: Klad | undefined, { deelnemers }: Samenhangbron) {
  const getypt = klad?.erbij ?? []
  if (getypt.length > 0) return getypt
  return [{ van: trekkerEerst(deelnemers)[0]?.naam ?? '', naar: '', toelichting: '' }]
}

/** What was typed about each criterium as it is asked now: a new joint version may have others, or another order. */
const getyptBij =
  (klad: Klad | undefined) =>
  ({ criterium_id }: { criterium_id: string }) =>
    klad?.criteria.find((een) => een.criterium_id === criterium_id) ?? { criterium_id }

async function uiterlijk(db: Db, aanvraagId: string) {
  const termijn = await findTermijn(db, aanvraagId, 'vaststellingsbesluit')
  return termijn?.einddatum && !termijn.gereed_op ? datumVoluit(termijn.einddatum) : null
}

/** One agreed criterion as both sides read it. */
function toonAfspraak(criterium: Afspraken['criteria'][number]) {
  const { eenheid, nulwaarde, streefwaarde, streefdatum, richting } = criterium
  const met = (waarde: number) => [getal(waarde), eenheid].filter(Boolean).join(' ')
  return {
    criterium_id: criterium.criterium_id,
    volgnummer: criterium.volgnummer,
    doel: criterium.doel,
    indicator: criterium.indicator,
    eenheid,
    telt: criterium.soort === 'output' || criterium.soort === 'outcome',
    begin: nulwaarde === null ? null : met(nulwaarde),
    streven:
      streefwaarde === null
        ? null
        : `${met(streefwaarde)}${richting === 'lager' ? ' of minder' : richting === 'hoger' ? ' of meer' : ''}${
            streefdatum ? `, op ${datumVoluit(streefdatum)}` : ''
          }`,
    meting: criterium.meetinstrument,
    meter: criterium.wie_meet,
    leren: criterium.leren,
  }
}
export type Afspraak = ReturnType<typeof toonAfspraak>

/** A report that was handed in, each criterion beside what was agreed about it. */
export function toonVerslag(
  { evaluatieplan_id: _plan, verbindingen, ...verslag }: Verslagrij,
  { criteria }: Afspraken,
  { samenhang, deelnemers }: Samenhangbron,
) {
  const { kosten, vervolg, ingediend_op, ...rest } = verslag
  const graaf = graafVan({ deelnemers, samenhang: naAfloop(samenhang, verbindingen) })
  return {
    ...rest,
    samenhang: tekeningVan(graaf),
    kosten: kosten === null ? null : euro(kosten),
    vervolg: vervolgen[vervolg],
    ingediend: tijdstip(ingediend_op),
    criteria: criteria.flatMap((criterium) => {
      const antwoord = verslag.criteria.find(
        ({ criterium_id }) => criterium_id === criterium.criterium_id,
      )
      if (!antwoord) return []
      const uitkomst = uitkomstVan(criterium, antwoord.realisatie)
      return [
        {
          ...toonAfspraak(criterium),
          realisatie:
            antwoord.realisatie === null
              ? null
              : [getypt(antwoord.realisatie), criterium.eenheid].filter(Boolean).join(' '),
          toelichting: antwoord.toelichting,
          ...uitkomstwoord[uitkomst],
        },
      ]
    }),
  }
}
export type Verslagweergave = ReturnType<typeof toonVerslag>
