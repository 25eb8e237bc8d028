import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { lezerskringnaam, type Lezerskring } from '../../domain/behandeling/aantekening.ts'
import { tijdstip } from '../../domain/opmaak.ts'

export type Aantekening = {
  id: string
  tekst: string
  voor: Lezerskring
  moment: string | Date
  door: string
  van_mij: boolean
}
type Props = { nummer: string; aantekeningen: readonly Aantekening[] }

/** What officials noted, newest first, each with who can read it. */
export function Aantekeningen({ nummer, aantekeningen }: Props) {
  return (
    <ul className="notes">
      {aantekeningen.map(({ id, tekst, voor, moment, door, van_mij }) => (
        <li key={id} className="note">
          <p className="message-text">{tekst}</p>
          <p className="muted">
            {door}, {tijdstip(new Date(moment))}. Voor: {lezerskringnaam[voor].toLowerCase()}.
          </p>
          {van_mij && (
            <Form
              action={`/behandeling/${nummer}/aantekeningen/${id}/intrekking`}
              className="form-inline no-print"
            >
              <Button look="subtle">Trek deze aantekening in</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
