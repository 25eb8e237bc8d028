import { findVoorlegging } from '../../../../../db/queries/voorlegging.ts'
import { inbrengBewaren } from '../../../../commands/inbreng-bewaren.server.ts'
import { partnerToevoegen } from '../../../../commands/partner-toevoegen.server.ts'
import { tekstVoorleggen } from '../../../../commands/tekst-voorleggen.server.ts'
import { uitnodigingBeantwoorden } from '../../../../commands/uitnodiging-beantwoorden.server.ts'
import { eersteKeer } from '../../../../domain/aanvraag/bewaren.schema.ts'
import { decrypt } from '../../../../lib/tokens.server.ts'
import type { Demopartner, Moment, Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

/** What every penvoerder of the demonstration does. */
const inbreng = {
  ...eersteKeer,
  taak: 'Regelt de planning, houdt bij wat het kost en is het aanspreekpunt.',
  bijdrage_geld: 0,
  bijdrage_uren: 60,
  bijdrage_natura: '',
}

/** The penvoerder adds the partners and lays the text before them. */
export const partnersVragen: Stap = async ({ tx, mens, inhoud, zaak }) => {
  const penvoerder = mens(inhoud.penvoerder)
  await inbrengBewaren(tx, penvoerder, zaak.nummer, inbreng)
  for (const partner of inhoud.partners)
    await partnerToevoegen(tx, penvoerder, zaak.nummer, gegevensVan(partner))
  await tekstVoorleggen(tx, penvoerder, zaak.nummer)
}

/** The partners who answer do so with the link that was mailed to them. */
export const partnersAntwoorden: Stap = async (op) => {
  const { tx, inhoud } = op
  const { id, gemeente_id } = await getZaak(op)
  const voorlegging = await findVoorlegging(tx, id)
  if (!voorlegging) throw new Error(`${inhoud.titel} has no text to answer`)
  const { nu, origin, herkomst } = op.mens(inhoud.penvoerder)
  for (const { email, antwoord, contact, naam } of inhoud.partners) {
    if (!antwoord) continue
    const token = await mailedToken(op, id, email)
    const bezoek = { gemeente_id, token, ingelogd: null, cookies: null, nu, herkomst, origin }
    const wat = { voorlegging: voorlegging.id, antwoord, naam: contact ?? naam }
    await uitnodigingBeantwoorden(tx, bezoek, { ...wat, toelichting: null })
  }
}

function gegevensVan({ email, antwoord: _, contact: __, ...partner }: Demopartner) {
  const { naam, taak, geld = 0, uren = 0, natura = '' } = partner
  const deel = {
    ...eersteKeer,
    naam,
    taak,
    email,
    bijdrage_geld: geld,
    bijdrage_uren: uren,
    bijdrage_natura: natura,
    postcode: null,
    huisnummer: null,
    zelfstandigheid: '',
  }
  if (partner.soort !== 'rechtspersoon')
    return { ...deel, soort: partner.soort, kvk_nummer: null, organisatiesoort: null }
  const { soort, kvk_nummer, organisatiesoort } = partner
  return { ...deel, soort, kvk_nummer, organisatiesoort }
}

/** Only the mail knows the token; the database keeps its hash. */
export async function mailedToken({ tx }: Moment, aanvraagId: string, email: string) {
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aanvraag_id', '=', aanvraagId)
    .where('aan_adres', '=', email)
    .where('geheim', 'is not', null)
    .orderBy('aangemaakt_op', 'desc')
    .executeTakeFirstOrThrow()
  return decrypt(mail.geheim ?? '')
}
