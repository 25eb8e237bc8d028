import { Alert } from './alert.tsx'
import { Difference } from './difference.tsx'
import { Fieldset } from './fieldset.tsx'

type Text = { naam: string; label: string; hun: string; mijn: string }
type Props = {
  /** Who saved another text. */
  door: string
  /** The version of theirs; a choice is about exactly that one. */
  versie: number
  teksten: readonly Text[]
  gekozen?: Record<string, string>
}

/** Two texts for one question, shown as a difference in words, and the choice between them. */
export function ConflictChoices({ door, versie, teksten, gekozen = {} }: Props) {
  return (
    <Alert tone="warning" title={`${door} schreef intussen iets anders`}>
      <p>
        Wat doorgestreept is, staat alleen bij {door}. Wat onderstreept is, staat alleen bij u. Er
        is nog niets verloren: kies wat u bewaart.
      </p>
      {teksten.map(({ naam, label, hun, mijn }) => (
        <Fieldset key={naam} legend={label} id={`_keuze.${naam}`}>
          <Difference was={hun || '(leeg)'} wordt={mijn || '(leeg)'} />
          {[
            { kant: 'ander', tekst: `Bewaar de tekst van ${door}` },
            { kant: 'mijn', tekst: 'Bewaar mijn tekst, zoals die hieronder staat' },
          ].map(({ kant, tekst }) => (
            <div className="choice" key={kant}>
              <input
                className="radio"
                type="radio"
                id={`_keuze.${naam}-${kant}`}
                name={`_keuze.${naam}`}
                value={`${kant}.${versie}`}
                defaultChecked={gekozen[naam] === `${kant}.${versie}`}
              />
              <label
                className="utrecht-form-label utrecht-form-label--radio"
                htmlFor={`_keuze.${naam}-${kant}`}
              >
                {tekst}
              </label>
            </div>
          ))}
        </Fieldset>
      ))}
    </Alert>
  )
}

/** Choices already made, carried along while something else on the page still has to be put right. */
export function KeptChoices({ gekozen = {} }: { gekozen?: Record<string, string> }) {
  return Object.entries(gekozen).map(([naam, waarde]) => (
    <input key={naam} type="hidden" name={`_keuze.${naam}`} value={waarde} />
  ))
}
