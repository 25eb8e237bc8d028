import { euroRond } from '../opmaak.ts'
import { opsomming } from '../voorwaarde/soort.ts'
import type { Checklist, ChecklistItem } from './regeling.schema.ts'

/** What is asked of everybody, and what only of some, with when in words. */
export function verdeelChecklist(checklist: Checklist) {
  const altijd = checklist.filter(({ wanneer }) => Object.keys(wanneer).length === 0)
  const soms = checklist
    .filter((item) => !altijd.includes(item))
    .map((item) => ({ ...item, alleen: alleenAls(item) }))
  return { altijd, soms }
}

/** When this is asked: "als uw organisatie meer dan € 5.000 vraagt". */
export function alleenAls({
  wanneer: { partijsoort, organisatiesoort, vanaf },
}: ChecklistItem): string {
  const wie = organisatiesoort
    ? `u aanvraagt als ${opsomming(organisatiesoort.map(naamVan)).replace(' en ', ' of ')}`
    : `u aanvraagt als ${opsomming((partijsoort ?? []).map((soort) => partijen[soort])).replace(' en ', ' of ')}`
  const bedrag = vanaf === undefined ? '' : ` en meer dan ${euroRond(vanaf - 1)} vraagt`
  return `Alleen als ${partijsoort || organisatiesoort ? wie : 'u'}${bedrag}.`
}

const partijen = {
  natuurlijk_persoon: 'inwoner',
  groep: 'groep inwoners',
  rechtspersoon: 'organisatie met een KVK-nummer',
}

const naamVan = (soort: string) => soort.replaceAll('_', ' ')
