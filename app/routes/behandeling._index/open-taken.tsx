import { taaksoorten, type Taaksoort } from '../../domain/behandeling/taak.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Taak = {
  id: string
  soort: Taaksoort | keyof typeof afgeleid
  omschrijving: string
  nummer: string
  titel: string
  sinds: string
  brief: boolean
  namens: string | null
}

/** Work that follows from the case itself. */
const afgeleid = {
  beoordeling: { naam: 'Beoordelen', pad: 'beoordeling' },
  overname: { naam: 'Beoordeling overnemen', pad: 'overname' },
  wijziging: { naam: 'Wijziging voorbereiden', pad: 'wijziging' },
  dwangsom: { naam: 'Dwangsom vaststellen', pad: 'termijnen' },
}
const soorten = { ...taaksoorten, ...afgeleid }

/** Where the work of a task is done; a letter that is no decision is printed from a page of its own. */
const plaats = ({ soort, nummer, id, brief }: Taak) =>
  `/behandeling/${nummer}/${soort === 'printen_en_verzenden' && brief ? `brief/${id}` : soorten[soort].pad}`

/** Of these it matters what waits: which letter, by when it has to go, what somebody asks. */
const meldt = new Set<Taak['soort']>([
  'printen_en_verzenden',
  'opnieuw_versturen',
  'bericht_beantwoorden',
])

/** What waits for this person besides the list, oldest first; nothing when there is nothing. */
export function OpenTaken({ taken }: { taken: Taak[] }) {
  if (taken.length === 0) return null
  return (
    <section className="open-tasks wide" aria-labelledby="taken">
      <h2 id="taken">Voor u</h2>
      <ul>
        {taken.map((taak) => (
          <li key={taak.id}>
            <a href={plaats(taak)}>{soorten[taak.soort].naam}</a>
            <span>
              {taak.nummer} {taak.titel}
              {taak.namens && <span className="muted">, voor {taak.namens} (afwezig)</span>}
              {meldt.has(taak.soort) && (
                <span className="muted">. {taak.omschrijving.replace(`: ${taak.nummer}`, '')}</span>
              )}
            </span>
            <span className="muted">sinds {datumKort(toDatum(new Date(taak.sinds)))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
