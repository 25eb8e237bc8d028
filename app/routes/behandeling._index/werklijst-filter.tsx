import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { statussen, type Aanvraagstatus } from '../../domain/aanvraag/status.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import type { Bak } from '../../domain/behandeling/werklijst.ts'

const options = [
  { value: '', label: 'Alles wat openstaat' },
  ...statussen
    .filter((status) => status !== 'concept')
    .map((status) => ({ value: status, label: statusnaam[status].naam })),
]

/** Whose cases, and in which state: a form that asks, so it works without JavaScript and has an address. */
export function WerklijstFilter({ bak, stand }: { bak: Bak; stand: Aanvraagstatus | null }) {
  return (
    <Form method="get" action="/behandeling" className="filter-bar" aria-label="Werklijst filteren">
      <Field
        label="Van wie"
        name="bak"
        type="select"
        defaultValue={bak}
        options={[
          { value: 'alle', label: 'Alle zaken' },
          { value: 'mijn', label: 'Mijn zaken' },
          { value: 'vrij', label: 'Nog van niemand' },
        ]}
      />
      <Field
        label="Stand"
        name="stand"
        type="select"
        defaultValue={stand ?? ''}
        options={options}
      />
      <Button look="secondary">Toon</Button>
    </Form>
  )
}
