import { euroRond } from '../opmaak.ts'
import { keuzeUit } from '../voorwaarde/soort.ts'
import type { Checklist, ChecklistItem } from './regeling.schema.ts'

/** What is asked of everybody, and what only of some, with when in words. */
export function verdeelChecklist(checklist: Checklist) {
  const altijd = checklist.filter(({ wanneer }) => Object.keys(wanneer).length === 0)
  const soms = checklist
    .filter((item) => !altijd.includes(item))
    .map((item) => ({ ...item, alleen: alleenAls(item) }))
  return { altijd, soms }
}

/** Of whom this is asked, for who maintains the scheme. */
export const vanWieTekst = (wanneer: ChecklistItem['wanneer']) =>
  Object.keys(wanneer).length === 0
    ? 'Vraagt u van iedereen.'
    : `Vraagt u niet van iedereen. ${alleenAls({ wanneer })}`

/** When this is asked: "als uw organisatie meer dan € 5.000 vraagt". */
export function alleenAls({
  wanneer: { partijsoort, organisatiesoort, vanaf },
}: Pick<ChecklistItem, 'wanneer'>): string {
  const soorten = organisatiesoort?.map(naamVan) ?? partijsoort?.map((soort) => partijen[soort])
  const delen = [
    ...(soorten ? [`aanvraagt als ${keuzeUit(soorten)}`] : []),
    ...(vanaf === undefined ? [] : [`meer dan ${euroRond(vanaf - 1)} vraagt`]),
  ]
  return `Alleen als u ${delen.join(' en ')}.`
}

const partijen = {
  natuurlijk_persoon: 'inwoner',
  groep: 'groep inwoners',
  rechtspersoon: 'organisatie met een KVK-nummer',
}

const naamVan = (soort: string) => soort.replaceAll('_', ' ')
