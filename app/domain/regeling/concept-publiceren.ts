import type { Belemmering } from '../belemmering.ts'
import { plusMaanden, type Datum } from '../datum.ts'
import { mandaatnamen, type Mandaatregel, type Mandaatsoort } from '../mandaat/mandaat.ts'
import { datumVoluit } from '../opmaak.ts'
import type { OnderdeelSoort } from '../plan/plan.ts'
import { parameterfout } from '../voorwaarde/parameters.ts'
import { voorwaardesoorten } from '../voorwaarde/soorten.ts'
import { belemmeringenVoorScoren, type Conceptscoren } from './concept-scoren.ts'
import {
  perioden,
  type Conceptplafond,
  type Conceptvoorwaarde,
  type Regelingconcept,
} from './concept.ts'
import type { Checklist } from './regeling.schema.ts'
import type { Verdeelwijze } from './regeling.ts'

/** The version it is made from, and the others of the same scheme. */
export type Conceptkader = {
  verdeelwijze: Verdeelwijze
  checklist: Checklist
  mandaat: readonly Mandaatregel[]
  /** Whether the draft asks for a report, after which the amount is determined. */
  metVerslag: boolean
  /** How applications are scored, as the draft has it. */
  scoren: Conceptscoren
  /** Ceilings there are, by period. */
  plafonds: readonly Conceptplafond[]
  versies: readonly { van: Datum; tot: Datum; versie: number; verdeelwijze: Verdeelwijze }[]
  /** Of the chosen plan: its items. Of all plans: the keys conditions may rest on. */
  onderdelen: readonly { sleutel: string; soort: OnderdeelSoort }[]
  bronnen: ReadonlySet<string>
}

/** The page of the draft on which something is mended. */
export type Conceptdeel =
  | 'gegevens'
  | 'geld'
  | 'plan'
  | 'voorwaarden'
  | 'criteria'
  | 'beoordeling'
  | 'teksten'
  | 'stukken'
  | 'termijnen'
  | 'mandaat'
  | 'brieven'
export type Conceptbelemmering = Belemmering & { deel: Conceptdeel }

/** Everything that keeps this draft from being published today, each with the page where it is mended. */
export function belemmeringenVoorPubliceren(
  concept: Regelingconcept,
  kader: Conceptkader,
  vandaag: Datum,
): Conceptbelemmering[] {
  return [
    ...venster(concept, kader, vandaag),
    ...geld(concept, kader),
    ...plan(concept, kader),
    ...concept.voorwaarden.flatMap((voorwaarde) => vanVoorwaarde(voorwaarde, kader)),
    ...samenstelling(concept),
    ...mandaat(kader),
    ...belemmeringenVoorScoren(kader.scoren, {
      verdeelwijze: kader.verdeelwijze,
      criteria: concept.criteria,
    }),
  ]
}

/** Whether the report comes later than the law asks; allowed only where a regulation says so (Awb 4:24). */
export const evalueertLaat = ({
  van,
  evaluatie_op,
}: Pick<Regelingconcept, 'van' | 'evaluatie_op'>) =>
  van !== null && evaluatie_op > plusMaanden(van, 60)

function venster({ van, tot, evaluatie_op }: Regelingconcept, kader: Conceptkader, vandaag: Datum) {
  const fout = (code: string, tekst: string) => [{ code, tekst, deel: 'gegevens' as const }]
  if (van === null) return fout('geen-begin', 'Vul in vanaf welke dag deze versie geldt.')
  if (van <= vandaag)
    return fout(
      'te-vroeg',
      'Kies een eerste dag na vandaag: een versie geldt nooit met terugwerkende kracht.',
    )
  if (tot < van) return fout('venster', 'Kies een laatste dag die niet voor de eerste dag ligt.')
  if (evaluatie_op <= van)
    return fout('evaluatie', 'Kies voor het evaluatieverslag een dag na de eerste dag (Awb 4:24).')
  // what was fixed at the opening of a round counts until it closes
  const ronde = kader.versies.find(
    (versie) => versie.verdeelwijze === 'tender' && versie.van < van && van <= versie.tot,
  )
  if (!ronde) return []
  return fout(
    'lopende-ronde',
    `Versie ${ronde.versie} is een ronde tot en met ${datumVoluit(ronde.tot)}. Tijdens een ronde verandert de regeling niet. Kies een eerste dag daarna.`,
  )
}

function geld(concept: Regelingconcept, { verdeelwijze, plafonds }: Conceptkader) {
  const bekend = new Set([...plafonds, ...concept.plafonds].map(({ periode }) => periode))
  return perioden(concept, verdeelwijze)
    .filter((periode) => !bekend.has(periode))
    .map((periode) => ({
      code: `plafond-${periode}`,
      tekst: `Vul in hoeveel geld er is voor ${periode} (Awb 4:25).`,
      deel: 'geld' as const,
    }))
}

function plan({ passende_soorten, passend_onder }: Regelingconcept, { onderdelen }: Conceptkader) {
  const soorten = new Set(onderdelen.map(({ soort }) => soort))
  const mist = passende_soorten.filter((soort) => !soorten.has(soort))
  const fout = (code: string, tekst: string) => ({ code, tekst, deel: 'plan' as const })
  return [
    ...(passende_soorten.length === 0
      ? [fout('geen-soorten', 'Kies waar een aanvraag bij moet passen.')]
      : []),
    ...(mist.length > 0
      ? [
          fout(
            'soort-weg',
            `In het gekozen plan staat geen ${mist.join(' of ')}. Kies wat er wel in staat.`,
          ),
        ]
      : []),
    ...(passend_onder !== null && !onderdelen.some(({ sleutel }) => sleutel === passend_onder)
      ? [
          fout(
            'onder-weg',
            `‘${passend_onder}’ staat niet in het gekozen plan. Kies een ander onderdeel, of geen.`,
          ),
        ]
      : []),
  ]
}

function vanVoorwaarde(voorwaarde: Conceptvoorwaarde, { bronnen, checklist }: Conceptkader) {
  const { sleutel, soort, titel, parameters, bron } = voorwaarde
  const fout = (wat: string, tekst: string) => ({
    code: `${wat}-${sleutel}`,
    tekst: `${titel}: ${tekst}`,
    deel: 'voorwaarden' as const,
  })
  const parameter = parameterfout(soort, parameters)
  if (parameter !== null) return [fout('parameters', parameter)]
  const waar = voorwaardesoorten[soort]?.waar(parameters)
  return [
    ...(bronnen.has(bron)
      ? []
      : [
          fout(
            'bron',
            `‘${bron}’ staat in geen plan. Kies een onderdeel waar de voorwaarde op rust.`,
          ),
        ]),
    ...(checklist.some(({ sectie }) => sectie === waar)
      ? []
      : [
          fout(
            'deel',
            `deze regeling vraagt het deel ‘${waar}’ van de aanvraag niet, dus niemand kan eraan voldoen. Haal de voorwaarde weg.`,
          ),
        ]),
  ]
}

function samenstelling({ voorwaarden, criteria }: Regelingconcept) {
  const som = criteria.reduce((samen, { gewicht }) => samen + gewicht, 0)
  return [
    ...(voorwaarden.length === 0
      ? [
          {
            code: 'geen-voorwaarden',
            tekst: 'Zet er ten minste een voorwaarde in.',
            deel: 'voorwaarden' as const,
          },
        ]
      : []),
    ...(som === 100
      ? []
      : [
          {
            code: 'gewichten',
            tekst: `De gewichten van de criteria zijn samen ${som}. Maak er 100 van.`,
            deel: 'criteria' as const,
          },
        ]),
  ]
}

/** What the college does not decide in its meeting has to be somebody's, to any amount (Awb 10:3). */
function mandaat({ mandaat, metVerslag }: Conceptkader) {
  const nodig: Mandaatsoort[] = ['buiten_behandeling', 'dwangsom']
  if (metVerslag) nodig.push('vaststellen', 'wijzigen')
  return nodig
    .filter((soort) => !mandaat.some(({ soorten, tot }) => tot === null && soorten.includes(soort)))
    .map((soort) => ({
      code: `mandaat-${soort}`,
      tekst: `Geef iemand zonder grens mandaat voor: ${mandaatnamen[soort]}. Dit komt niet op de agenda van het college.`,
      deel: 'mandaat' as const,
    }))
}
