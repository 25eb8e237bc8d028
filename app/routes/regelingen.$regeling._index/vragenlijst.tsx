import { projectplanvragen, samenhangvragen } from '../../domain/aanvraag/vragen.ts'
import { sectietitels } from '../../domain/aanvraag/secties.ts'

const delen = [
  { titel: sectietitels.projectplan, vragen: Object.values(projectplanvragen) },
  {
    titel: sectietitels.aansluiting,
    vragen: ['Waar draagt uw plan aan bij, en hoe?', ...Object.values(samenhangvragen)],
  },
  {
    titel: sectietitels.samenwerkingsverband,
    vragen: ['Wie doen er mee?', 'Wat doet ieder, en met hoeveel geld, uren of spullen?'],
  },
  {
    titel: sectietitels.evaluatiecriteria,
    vragen: ['Wat wilt u bereiken, en hoe merkt u dat?', 'Wie houdt dat bij, en wanneer?'],
  },
  {
    titel: sectietitels.begroting,
    vragen: ['Wat gaat het kosten?', 'Wie betaalt er mee?', 'Hoeveel subsidie vraagt u?'],
  },
]

/** All questions of the application, to read beforehand or to fill in on paper. */
export function Vragenlijst({ secties }: { secties: readonly string[] }) {
  return (
    <div className="questions">
      {delen
        .filter(({ titel }) => secties.includes(titel))
        .map(({ titel, vragen }) => (
          <section key={titel}>
            <h3>{titel}</h3>
            <ol>
              {vragen.map((vraag) => (
                <li key={vraag}>{vraag}</li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  )
}
