import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { OnderdeelSoort } from '../plan/plan.ts'
import type { Briefteksten } from '../brief/teksten.ts'
import { mandaatnamen } from '../mandaat/mandaat.ts'
import type { Mandaatregel, Mandaatsoort } from '../mandaat/mandaat.ts'
import type { Gewicht } from '../voorwaarde/gewicht.ts'
import { parameterfout } from '../voorwaarde/parameters.ts'
import { voorwaardesoorten } from '../voorwaarde/soorten.ts'
import { belemmeringenVoorScoren, type Conceptscoren } from './concept-scoren.ts'
import type { Checklist, Ideevragen, Teksten } from './regeling.schema.ts'
import { periodeVan, type Verdeelwijze } from './regeling.ts'

/** A condition while the scheme is composed; `bron` is the key of the item of a plan it rests on. */
export type Conceptvoorwaarde = {
  sleutel: string
  soort: string
  titel: string
  tekst: string
  vraag: string
  artikel: string
  gewicht: Gewicht
  parameters: Record<string, unknown>
  bron: string
}
export type Conceptcriterium = {
  sleutel: string
  titel: string
  toelichting: string
  gewicht: number
}
export type Conceptplafond = { periode: number; bedrag: number }

/** Within how long, by which rule, and whether a report is asked. */
export type Concepttermijnen = {
  beslistermijn_weken: number
  beslistermijn_grondslag: 'wet' | 'verordening'
  beslistermijn_artikel: string
  aanvultermijn_dagen: number
  betaaltermijn_weken: number
  betaaltermijn_grondslag: 'wet' | 'verordening'
  betaaltermijn_artikel: string
  /** Whether the amount is fixed at once; all that follows is null then, for there is no report. */
  direct_vaststellen: boolean
  verantwoording_kort_tot: number | null
  verantwoording_weken: number | null
  vaststelling_weken: number | null
  vaststelling_grondslag: 'wet' | 'verordening' | null
  vaststelling_artikel: string | null
}

/** The same of a version, as a draft begins with it. */
export const termijnenVan = (versie: Concepttermijnen): Concepttermijnen => ({
  beslistermijn_weken: versie.beslistermijn_weken,
  beslistermijn_grondslag: versie.beslistermijn_grondslag,
  beslistermijn_artikel: versie.beslistermijn_artikel,
  aanvultermijn_dagen: versie.aanvultermijn_dagen,
  betaaltermijn_weken: versie.betaaltermijn_weken,
  betaaltermijn_grondslag: versie.betaaltermijn_grondslag,
  betaaltermijn_artikel: versie.betaaltermijn_artikel,
  direct_vaststellen: versie.direct_vaststellen,
  verantwoording_kort_tot: versie.verantwoording_kort_tot,
  verantwoording_weken: versie.verantwoording_weken,
  vaststelling_weken: versie.vaststelling_weken,
  vaststelling_grondslag: versie.vaststelling_grondslag,
  vaststelling_artikel: versie.vaststelling_artikel,
})

/** The terms in one line, for an overview. */
export const termijnenzin = (versie: Concepttermijnen) =>
  [
    `Beslissen binnen ${versie.beslistermijn_weken} weken`,
    `aanvullen binnen ${versie.aanvultermijn_dagen} dagen`,
    `betalen binnen ${versie.betaaltermijn_weken} weken`,
    versie.direct_vaststellen
      ? 'geen verslag'
      : `verslag binnen ${versie.verantwoording_weken} weken`,
  ].join('; ')

/** What a version of a scheme says, as far as it is composed on a page; the rest comes from the version before it. */
export type Regelingconcept = {
  titel: string
  samenvatting: string
  van: Datum | null
  tot: Datum
  evaluatie_op: Datum
  maximumbedrag: number
  plafonds: Conceptplafond[]
  plan_versie_id: string
  passende_soorten: OnderdeelSoort[]
  passend_onder: string | null
  voorwaarden: Conceptvoorwaarde[]
  criteria: Conceptcriterium[]
  /** Absent as long as it is as in the version before it. */
  teksten?: Teksten
  checklist?: Checklist
  termijnen?: Concepttermijnen
  mandaat?: Mandaatregel[]
  briefteksten?: Briefteksten
  scoren?: Conceptscoren
}

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

/** The periods in the window that have a ceiling of their own: each calendar year, or the one of the round. */
export function perioden({ van, tot }: Regelingconcept, verdeelwijze: Verdeelwijze): number[] {
  if (van === null) return []
  const laatste = periodeVan({ verdeelwijze, tot }, tot)
  const eerste = verdeelwijze === 'tender' ? laatste : periodeVan({ verdeelwijze, tot }, van)
  return Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, index) => eerste + index)
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

/** The questions of the check beforehand that still fit: none about a condition that is gone, no item that is gone. */
export function passendeVragen(
  vragen: Ideevragen,
  { voorwaarden }: Regelingconcept,
  onderdelen: ReadonlySet<string>,
): Ideevragen {
  return vragen
    .filter(
      ({ voorwaarde }) =>
        voorwaarde === null || voorwaarden.some(({ sleutel }) => sleutel === voorwaarde),
    )
    .map((vraag) => ({
      ...vraag,
      antwoorden: vraag.antwoorden.map(({ kiest, ...antwoord }) =>
        kiest !== undefined && onderdelen.has(kiest) ? { ...antwoord, kiest } : antwoord,
      ),
    }))
}

/** A key for a condition that is added: v1, v2 … the first one that is free. */
export function nieuweSleutel(bezet: readonly { sleutel: string }[], letter: string): string {
  const namen = new Set(bezet.map(({ sleutel }) => sleutel))
  for (let nummer = 1; ; nummer++) if (!namen.has(`${letter}${nummer}`)) return `${letter}${nummer}`
}

/** Somebody else changed the draft since this page was opened. */
export const conceptVeranderd: Belemmering = {
  code: 'intussen-veranderd',
  tekst:
    'Intussen is dit concept veranderd door een collega of in een ander venster. Open de pagina opnieuw en doe het dan.',
}
