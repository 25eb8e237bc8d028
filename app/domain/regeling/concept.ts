import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import type { OnderdeelSoort } from '../plan/plan.ts'
import type { Briefteksten } from '../brief/teksten.ts'
import type { Mandaatregel } from '../mandaat/mandaat.ts'
import type { Gewicht } from '../voorwaarde/gewicht.ts'
import type { Conceptscoren } from './concept-scoren.ts'
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

/** The periods in the window that have a ceiling of their own: each calendar year, or the one of the round. */
export function perioden({ van, tot }: Regelingconcept, verdeelwijze: Verdeelwijze): number[] {
  if (van === null) return []
  const laatste = periodeVan({ verdeelwijze, tot }, tot)
  const eerste = verdeelwijze === 'tender' ? laatste : periodeVan({ verdeelwijze, tot }, van)
  return Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, index) => eerste + index)
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
