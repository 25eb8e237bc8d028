import { listAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { countIngediend, listIngediend } from '../../db/queries/proef.ts'
import { mapVoorwaarden } from '../../db/queries/regeling.ts'
import type { Db } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { optelling, probeer } from '../domain/regeling/proef.ts'
import { getConcept } from './regelingconcept.server.ts'

/** How many applications one page of a trial looks at. */
const PER_PAGINA = 200
/** What it says of how many there are goes no further: an exact number is of no use here and costs as many rows. */
const TELT_TOT = 10_000

type Waar = { gemeente_id: string; id: string; na: string | null; nu: Date; perPagina?: number }

/**
 * Tries a draft on applications that were submitted before, a page at a time in a fixed number of statements. Answers
 * numbers and outcomes only: what an application says is not for who maintains schemes.
 */
export async function runTrial(db: Db, { gemeente_id, id, na, nu, perPagina = PER_PAGINA }: Waar) {
  const { concept, basis, bronnen, onderdelen } = await getConcept(db, gemeente_id, id, nu)
  const { inhoud } = concept
  const [gevonden, totaal] = await Promise.all([
    listIngediend(db, gemeente_id, basis.id, { na, hoogstens: perPagina + 1 }),
    countIngediend(db, gemeente_id, basis.id, TELT_TOT + 1),
  ])
  const zaken = gevonden.slice(0, perPagina)
  const versies = [...new Set(zaken.flatMap(({ regeling_versie_id }) => regeling_versie_id ?? []))]
  const [inhouden, toen] = await Promise.all([
    listAanvraaginhoud(
      db,
      zaken.map((zaak) => zaak.id),
    ),
    mapVoorwaarden(db, versies),
  ])
  const bron = new Map(bronnen.map((een) => [een.sleutel, een]))
  const voorwaarden = inhoud.voorwaarden.map((voorwaarde) => {
    const { paragraaf = '', citaat = '' } = bron.get(voorwaarde.bron) ?? {}
    return { ...voorwaarde, bron: { onderdeel: voorwaarde.bron, paragraaf, citaat } }
  })
  const { maximumbedrag, passende_soorten, passend_onder } = inhoud
  const kinderen = onderdelen.filter(({ ouder }) => ouder === passend_onder)
  const onder = passend_onder === null ? null : new Set(kinderen.map(({ sleutel }) => sleutel))
  const regels = inhouden.map((aanvraag, index) =>
    probeer(
      aanvraag,
      toen.get(zaken[index]?.regeling_versie_id ?? '') ?? [],
      { voorwaarden, maximumbedrag, passende_soorten, onder },
      toDatum(nu),
    ),
  )
  const verder = gevonden.length > perPagina ? (zaken.at(-1)?.nummer ?? null) : null
  const meer = totaal > TELT_TOT
  return { concept, regels, totaal: Math.min(totaal, TELT_TOT), meer, verder, ...optelling(regels) }
}
