import { taaksoorten, type Taaksoort } from '../../domain/behandeling/taak.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Taak = {
  id: string
  soort: Taaksoort | 'beoordeling' | 'overname' | 'wijziging' | 'dwangsom'
  omschrijving: string
  nummer: string
  titel: string
  sinds: string
  brief: boolean
  namens: string | null
}

/** Where the work of a task is done. */
const plaats = ({ soort, nummer, id, brief }: Taak) =>
  ({
    beoordeling: `/behandeling/${nummer}/beoordeling`,
    overname: `/behandeling/${nummer}/overname`,
    wijziging: `/behandeling/${nummer}/wijziging`,
    dwangsom: `/behandeling/${nummer}/termijnen`,
    printen_en_verzenden: `/behandeling/${nummer}/${brief ? `brief/${id}` : 'besluit'}`,
    opnieuw_versturen: `/behandeling/${nummer}/besluit/herzending`,
    bericht_beantwoorden: `/behandeling/${nummer}/berichten`,
    rekening_bevestigen: `/behandeling/${nummer}/betaling`,
    verantwoording_beoordelen: `/behandeling/${nummer}/betaling`,
  })[soort]

const namen = {
  beoordeling: 'Beoordelen',
  overname: 'Beoordeling overnemen',
  wijziging: 'Wijziging voorbereiden',
  dwangsom: 'Dwangsom vaststellen',
}
const naamVan = (soort: Taak['soort']) =>
  soort in namen ? namen[soort as keyof typeof namen] : taaksoorten[soort as Taaksoort].naam

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
            <a href={plaats(taak)}>{naamVan(taak.soort)}</a>
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
