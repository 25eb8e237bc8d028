import { listBerichten, markGelezen } from '../../../../../db/queries/bericht.ts'
import { savePlaats } from '../../../../../db/queries/plaats.ts'
import { getRegelingVanZaak, listKiesbareOnderdelen } from '../../../../../db/queries/regeling.ts'
import { findZaak } from '../../../../../db/queries/zaak.ts'
import { aanvraagIndienen } from '../../../../commands/aanvraag-indienen.server.ts'
import { aanvraagIntrekken } from '../../../../commands/aanvraag-intrekken.server.ts'
import { aanvraagStarten } from '../../../../commands/aanvraag-starten.server.ts'
import { aanvragerBewaren } from '../../../../commands/aanvrager-bewaren.server.ts'
import { aansluitingBewaren } from '../../../../commands/aansluiting-bewaren.server.ts'
import { begrotingBewaren } from '../../../../commands/begroting-bewaren.server.ts'
import { projectplanBewaren } from '../../../../commands/projectplan-bewaren.server.ts'
import { plaatsvraagVan, sleutelVan } from '../../../../domain/plaats/plaats.ts'
import { voorbeeldplaatsen } from '../../../../lib/plaats-voorbeeld.server.ts'
import { toDatum } from '../../../../domain/datum.ts'
import type { Demozaak, Moment, Stap } from '../zaak.ts'

const keuzes = { _versie: 0, _keuze: new Map(), later: false }

/** The penvoerder begins a draft. */
export const beginnen: Stap = async ({ tx, mens, inhoud, zaak }) => {
  const penvoerder = mens(inhoud.penvoerder)
  const { titel, samenvatting, domeinen } = inhoud
  const start = { naam: penvoerder.gebruiker.naam, titel, samenvatting, domeinen, onderdelen: [] }
  zaak.nummer = await aanvraagStarten(tx, penvoerder, inhoud.regeling, start)
}

/** The penvoerder writes the plan. */
export const planSchrijven: Stap = async (op) => {
  const { tx, mens, inhoud, datum } = op
  const { titel, samenvatting } = inhoud
  const { start, eind, ...plan } = inhoud.plan
  const plek = {
    wijk_anders: '',
    locatie_postcode: '',
    locatie_huisnummer: '',
    locatie_woonhuis: false,
  }
  await plekOpzoeken(op, { ...plan, ...plek })
  await projectplanBewaren(tx, mens(inhoud.penvoerder), await getZaak(op), {
    ...keuzes,
    ...plan,
    titel,
    samenvatting,
    ...plek,
    start_op: datum(start),
    eind_op: datum(eind),
  })
}

/** What the page looks up before it saves. */
async function plekOpzoeken(
  { tx, inhoud, nu }: Moment,
  plek: Parameters<typeof plaatsvraagVan>[1],
) {
  const vraag = plaatsvraagVan(inhoud.gemeente, plek)
  if (!vraag) return
  const antwoord = await voorbeeldplaatsen(vraag, { id: inhoud.gemeente, naam: '' })
  const zoekvraag = sleutelVan(inhoud.gemeente, vraag)
  await savePlaats(tx, { zoekvraag, antwoord, geldig_tot: new Date(nu.getTime() + 1000) }, nu)
}

/** The penvoerder fills in all other sections that are theirs alone. */
export const restInvullen: Stap = async (op) => {
  const { tx, mens, inhoud } = op
  const penvoerder = mens(inhoud.penvoerder)
  const zaak = await getZaak(op)
  const kiesbaar = await listKiesbareOnderdelen(
    tx,
    await getRegelingVanZaak(tx, zaak, toDatum(op.nu)),
  )
  const idVan = (sleutel: string) => {
    const onderdeel = kiesbaar.find((een) => een.sleutel === sleutel)
    if (!onderdeel) throw new Error(`${inhoud.titel} chooses ${sleutel}, which cannot be chosen`)
    return onderdeel.id
  }
  const gekozen = Object.entries(inhoud.aansluiting)
  const { domeinen, verbindingen, merkbaar, kosten, dekking, gevraagd, aanvrager } = inhoud
  await aansluitingBewaren(tx, penvoerder, zaak, {
    ...keuzes,
    gekozen: gekozen.map(([sleutel]) => idVan(sleutel)),
    motivering: Object.fromEntries(gekozen.map(([sleutel, tekst]) => [idVan(sleutel), tekst])),
    vast: Object.fromEntries(
      Object.entries(inhoud.vast ?? {}).map(([soort, sleutel]) => [soort, idVan(sleutel)]),
    ),
    domeinen,
    verbindingen,
    merkbaar,
    verbinding: [],
    eigen: (inhoud.samenhang ?? []).map(([van, naar, stand]) => ({ van, naar, stand })),
  })
  await begrotingBewaren(tx, penvoerder, zaak, {
    ...keuzes,
    kosten: kosten.map((post) => ({ aantal: null, prijs: null, btw: null, ...post })),
    uren: inhoud.uren ?? [],
    dekking,
    gevraagd,
    ander_gemeentegeld: null,
    btw: aanvrager.soort === 'rechtspersoon' ? 'inclusief' : null,
  })
  await aanvragerBewaren(tx, penvoerder, zaak, aanvragerVan(aanvrager))
}

function aanvragerVan({ adres, ...aanvrager }: Demozaak['aanvrager']) {
  const wie = { ...keuzes, ...adres, telefoon: null }
  if (aanvrager.soort === 'rechtspersoon') return { ...wie, ...aanvrager, leden: [] }
  const leden = aanvrager.soort === 'groep' ? aanvrager.leden : []
  const { soort, naam } = aanvrager
  return {
    ...wie,
    soort,
    naam,
    kvk_nummer: null,
    organisatiesoort: null,
    leden: leden.map((lid, index) => ({ naam: lid, aansprakelijk: index === 0 })),
  }
}

/** The penvoerder submits. */
export const indienen: Stap = async (op) => {
  const penvoerder = op.mens(op.inhoud.penvoerder)
  await aanvraagIndienen(op.tx, penvoerder, await getZaak(op), {
    kanaal: 'digitaal',
    ondertekend_als: penvoerder.gebruiker.naam,
    akkoord: 'ja',
  })
}

/** The penvoerder takes the application back. */
export const intrekken =
  (reden: string): Stap =>
  async (op) =>
    aanvraagIntrekken(op.tx, op.mens(op.inhoud.penvoerder), await getZaak(op), {
      reden,
      zeker: 'ja',
    })

/** The penvoerder reads the messages that came until now. */
export const berichtenLezen: Stap = async (op) => {
  const { id } = await getZaak(op)
  const lezer = op.mens(op.inhoud.penvoerder).gebruiker.id
  const berichten = (await listBerichten(op.tx, id, lezer)).map((bericht) => bericht.id)
  await markGelezen(op.tx, berichten, lezer, op.nu)
}

/** The case as its penvoerder sees it. */
export async function getZaak({ tx, mens, inhoud, zaak }: Moment) {
  const gevonden = await findZaak(tx, mens(inhoud.penvoerder).gebruiker, zaak.nummer)
  if (!gevonden) throw new Error(`${inhoud.titel} was not begun yet`)
  return gevonden
}
