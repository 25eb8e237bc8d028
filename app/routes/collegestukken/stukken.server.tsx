import { renderToStaticMarkup } from 'react-dom/server'
import { listAgenda } from '../../../db/queries/agenda.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { listPlafonds } from '../../../db/queries/plafond.ts'
import { listVervolgpunten } from '../../../db/queries/vervolgpunt.ts'
import { listOpenWijzigingsgeld } from '../../../db/queries/wijziging.ts'
import { PrintableLetter } from '../../components/letter.tsx'
import { agendaAlsBrief } from '../../domain/college/agendastuk.ts'
import { bezwaarAlsBrief } from '../../domain/college/bezwaarstuk.ts'
import { aanwezigen } from '../../domain/college/quorum.ts'
import { voorstelAlsBrief } from '../../domain/college/voorstelstuk.ts'
import { wijzigingAlsBrief } from '../../domain/college/vervolgstuk.ts'
import type { Brief } from '../../domain/brief/brief.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { requireAgendapunt } from '../../lib/agendapunt.server.ts'
import { findBezwaarstuk } from '../../lib/bezwaarstuk.server.ts'
import { config } from '../../lib/config.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { briefPdf } from '../../lib/pdf/brief.server.ts'
import { pdfResponse } from '../../lib/pdf/pdf-response.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { findPuntstuk } from '../../lib/voorstelstuk.server.ts'
import { findWijzigingsstuk } from '../../lib/wijzigingsstuk.server.ts'
import { readPuntzaak } from '../collegepunt/gegevens.server.ts'
import { geldVan } from '../college.$datum._index/geld.server.ts'

type Stuk = { brief: Brief; datum: Datum; nummer: string; naam: string }

/** The agenda of a meeting, to take along or to put in the council's own system. */
export async function agendastuk({ db, gebruiker, gemeente, params }: Toegestaan): Promise<Stuk> {
  const { gemeente_id } = gebruiker
  const { id, datum } = await requireVergadering(db, gemeente_id, params.datum)
  const punten = (await listAgenda(db, id)).filter(({ teruggestuurd_op }) => !teruggestuurd_op)
  const vervolg = (await listVervolgpunten(db, id)).filter((punt) => !punt.teruggestuurd_op)
  const geld = geldVan(
    punten,
    await listPlafonds(db, gemeente_id),
    await listOpenWijzigingsgeld(db, id),
  )
  const leden = aanwezigen(await listCollegeleden(db, gemeente_id, id))
  const brief = agendaAlsBrief({ datum, punten, vervolg, geld, leden }, afzenderVan(gemeente))
  return { brief, datum, nummer: `agenda van ${datumVoluit(datum)}`, naam: `agenda-${datum}` }
}

/** One proposal of a meeting, the same way. */
export async function voorstelstuk(toegang: Toegestaan): Promise<Stuk> {
  const { db, gebruiker, gemeente, params } = toegang
  const { punt, datum, nummer } = await requireAgendapunt(db, gebruiker.gemeente_id, params)
  await readPuntzaak(toegang, punt)
  const stuk = await findPuntstuk(db, punt)
  if (!stuk) throw notFound()
  const brief = voorstelAlsBrief(stuk, punt, afzenderVan(gemeente))
  return { brief, datum, nummer, naam: `voorstel-${nummer}` }
}

/** A proposal on an objection, or to change or withdraw, the same way. */
export async function vervolgstuk(toegang: Toegestaan): Promise<Stuk> {
  const { db, gebruiker, gemeente, params, nu } = toegang
  const gevonden = await requireVervolgpunt(db, gebruiker.gemeente_id, params)
  const { punt, datum, nummer, soort, volgnummer } = gevonden
  await readPuntzaak(toegang, punt)
  const afzender = afzenderVan(gemeente)
  const opPapier = async () => {
    if (soort === 'bezwaar') {
      const stuk = await findBezwaarstuk(db, punt, toDatum(nu))
      return stuk && bezwaarAlsBrief(stuk, punt, afzender)
    }
    const stuk = await findWijzigingsstuk(db, punt)
    return stuk && wijzigingAlsBrief(stuk, punt, afzender)
  }
  const brief = await opPapier()
  if (!brief) throw notFound()
  return { brief, datum, nummer, naam: `${soort}-${nummer}-${volgnummer}` }
}

const afzenderVan = ({ id, naam, postadres }: Toegestaan['gemeente']) => ({
  gemeente: id,
  naam: `Gemeente ${naam}`,
  adres: [postadres],
})

export const alsPdf = async ({ brief, datum, nummer, naam }: Stuk) =>
  pdfResponse(await briefPdf(brief, { datum, nummer, demo: config().demo }), naam)

/** The same as one HTML file with nothing around it: headings, lists and tables, which every other system opens. */
export function alsDocument({ brief, naam }: Stuk) {
  const titel = renderToStaticMarkup(<title>{brief.onderwerp}</title>)
  const inhoud = renderToStaticMarkup(<PrintableLetter brief={brief} />)
  const voorbeeld = config().demo ? '<p>Voorbeeld – geen besluit van de gemeente</p>' : ''
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8">${titel}</head><body>${voorbeeld}${inhoud}</body></html>`
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${naam}.html"`,
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'private, no-store',
    },
  })
}
