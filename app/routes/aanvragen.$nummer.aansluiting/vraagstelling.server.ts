import { inhoudVan, keuzesUit } from '../../domain/aanvraag/aansluiting.ts'
import { toDatum } from '../../domain/datum.ts'
import { indelen, type Onderdeel, type Tak } from '../../domain/plan/indeling.ts'
import { aantalVan, kopVan, soortnamen } from '../../domain/plan/soort.ts'
import { plaatsVan } from '../../domain/plan/verwijzing.ts'
import { vastTeLeggenSoorten } from '../../domain/regeling/keuzes.ts'
import { vragenVan, wordtGevraagd } from '../../domain/vraag/gevraagd.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { getAansluiting, listIdeeteksten } from '../../../db/queries/aansluiting.ts'
import { getGevraagdeVragen } from '../../../db/queries/gevraagd.ts'
import {
  getRegelingVanZaak,
  listKiesbareOnderdelen,
  listVoorwaarden,
} from '../../../db/queries/regeling.ts'
import { listVoorstellen } from '../../../db/queries/zoeken.ts'
import { verbindingsantwoorden, verbindingsvragen } from './verbindingsvragen.ts'

type Kiesbaar = Onderdeel & { id: string }
/** An item of the plan one may choose, ready to show, with what belongs to it. */
export type Keuze = {
  id: string
  nummer: string
  naam: string
  uitleg: string
  plaats: ReturnType<typeof plaatsVan>
  kinderen: Keuze[]
  /** "20 programma’s". */
  aantal: string
}

/** What this page asks under the scheme of this application, and what was answered so far. */
export async function vraagstelling({ db, zaak, nu }: InZaak) {
  const regeling = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const [gevraagd, kiesbaar, voorwaarden, aansluiting, teksten] = await Promise.all([
    getGevraagdeVragen(db, zaak, toDatum(nu)),
    listKiesbareOnderdelen(db, regeling),
    listVoorwaarden(db, regeling.versie_id),
    getAansluiting(db, zaak.id, regeling.plan_versie_id),
    listIdeeteksten(db, zaak.id),
  ])
  const vast = vastTeLeggenSoorten(voorwaarden)
  const doelen = kiesbaar.filter(({ soort }) => !vast.includes(soort))
  const gekozen = keuzesUit(inhoudVan(aansluiting, vast), kiesbaar, vast)
  const vraagt = (soort: string) => voorwaarden.some((voorwaarde) => voorwaarde.soort === soort)
  const { domeinen, verbindingen, merkbaar } = aansluiting
  const voorstellen = await listVoorstellen(db, regeling.plan_versie_id, teksten, doelen)
  return {
    voorstellen: voorstellen
      .filter(({ id }) => !gekozen.some(({ onderdeel_id }) => onderdeel_id === id))
      .map((onderdeel) => ({ keuze: alsKeuze(onderdeel), woorden: onderdeel.woorden })),
    plan: regeling.plan_titel,
    vraag:
      voorwaarden.find(({ soort }) => soort === 'aansluiting')?.vraag ?? 'Waar past uw plan bij?',
    delen: delenVan(doelen),
    vast: vast.map((soort) => ({
      soort,
      vraag:
        voorwaarden.find(({ parameters }) => isSoort(parameters, soort))?.vraag ??
        `Kies een ${soortnamen[soort].een}`,
      uitleg: soortnamen[soort].uitleg,
      opties: kiesbaar
        .filter((onderdeel) => onderdeel.soort === soort)
        .map(({ id, nummer, kort, toelichting }) => ({
          value: id,
          label: `${nummer}. ${kort}`,
          hint: toelichting,
        })),
    })),
    namen: Object.fromEntries(kiesbaar.map(({ id, nummer, kort }) => [id, `${nummer} ${kort}`])),
    waarom: vragenVan(gevraagd, 'aansluiting'),
    vraagtMotivering:
      wordtGevraagd(gevraagd, 'aansluiting.motivering') ||
      gekozen.some(({ motivering }) => motivering !== ''),
    vraagtSamenhang: vraagt('samenhang'),
    vraagtVerbinding: wordtGevraagd(gevraagd, 'aansluiting.verbindingen'),
    verbinding: verbindingsvragen(aansluiting, gevraagd, vraagt('samenhang')),
    antwoorden: {
      gekozen: gekozen.map(({ onderdeel_id }) => onderdeel_id),
      motivering: Object.fromEntries(gekozen.map((k) => [k.onderdeel_id, k.motivering])),
      vast: Object.fromEntries(
        aansluiting.keuzes
          .filter(({ soort }) => vast.includes(soort))
          .map(({ soort, onderdeel_id }) => [soort, onderdeel_id]),
      ),
      domeinen,
      verbindingen,
      merkbaar,
      ...verbindingsantwoorden(aansluiting),
    },
  }
}

/** The items grouped as in the plan; one whose parent cannot be chosen stands on its own. */
function delenVan(onderdelen: readonly Kiesbaar[]) {
  const ids = new Map(onderdelen.map(({ sleutel, id }) => [sleutel, id]))
  const metKinderen = ({ kinderen, ...tak }: Tak): Keuze => ({
    ...alsKeuze({ ...tak, id: ids.get(tak.sleutel) ?? '' }),
    kinderen: kinderen.map(metKinderen),
    aantal: kinderen[0] ? aantalVan(kinderen[0].soort, kinderen.length) : '',
  })
  const los = onderdelen.map((onderdeel) => ({
    ...onderdeel,
    ouder: onderdeel.ouder !== null && ids.has(onderdeel.ouder) ? onderdeel.ouder : null,
  }))
  return indelen(los).map(({ id, soort, groep, takken }) => ({
    id,
    titel: kopVan(soort, groep),
    uitleg: groep ? null : soortnamen[soort].uitleg,
    keuzes: takken.map(metKinderen),
  }))
}

const alsKeuze = ({ id, sleutel, nummer, kort, toelichting }: Kiesbaar): Keuze => ({
  id,
  nummer,
  naam: kort,
  uitleg: toelichting,
  plaats: plaatsVan(sleutel),
  kinderen: [],
  aantal: '',
})

const isSoort = (parameters: unknown, soort: string) =>
  typeof parameters === 'object' &&
  parameters !== null &&
  'soort' in parameters &&
  parameters.soort === soort
