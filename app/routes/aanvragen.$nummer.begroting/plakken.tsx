import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { Field } from '../../components/field.tsx'

export const PLAK_VELD = 'plakken'
export const PLAK_KNOP = '_plak'

/** What came of the pasted lines. */
export type Plakbericht = { aantal: number; fouten: string[]; overgeslagen: string[] }

type Props = { getypt: string; error?: string; bericht?: Plakbericht }

/** Lines from a spreadsheet, to look over before they are saved. */
export function Plakken({ getypt, error, bericht }: Props) {
  const fouten = bericht?.fouten ?? []
  return (
    <Details summary="Staan uw kosten al in een rekenblad? Plak ze hier" open={Boolean(error)}>
      <Field
        label="Plak hier uw regels uit een rekenblad"
        hint="Per regel: waarvoor, en het bedrag. Of: waarvoor, hoeveel en wat één kost. Een eerste regel met namen van kolommen mag."
        id={PLAK_VELD}
        name={PLAK_VELD}
        type="textarea"
        rows={5}
        defaultValue={getypt}
        error={error}
      />
      {fouten.length > 0 && (
        <ul>
          {fouten.map((fout) => (
            <li key={fout}>{fout}</li>
          ))}
        </ul>
      )}
      <Button
        look="secondary"
        name={PLAK_KNOP}
        value="kosten"
        formNoValidate
        formAction="#kosten-titel"
      >
        Zet deze regels bij de kosten
      </Button>
    </Details>
  )
}

/** Says above the costs that the pasted lines are there, to look over. */
export function Geplakt({ aantal, fouten, overgeslagen }: Plakbericht) {
  if (fouten.length > 0 || aantal === 0) return null
  return (
    <Alert tone="info" live>
      <p>
        {aantal === 1 ? 'Er staat één regel bij' : `Er staan ${aantal} regels bij`}. Kijk ze na en
        kies daarna onderaan Opslaan. Er is nog niets opgeslagen.
      </p>
      {overgeslagen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </Alert>
  )
}
