import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { statussen } from '../../domain/aanvraag/status.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import type { Werklijstfilter } from '../../domain/behandeling/werklijst.ts'

const standen = [
  { value: '', label: 'Alles wat openstaat' },
  { value: 'elke', label: 'Alles, ook wat klaar is' },
  ...statussen
    .filter((status) => status !== 'concept')
    .map((status) => ({ value: status, label: statusnaam[status].naam })),
]

type Props = { filter: Werklijstfilter; regelingen: readonly { id: string; titel: string }[] }

/** Which words, state and scheme: a form that asks, so it works without JavaScript and has an address. */
export function WerklijstFilter({ filter, regelingen }: Props) {
  const { bak, stand, regeling, zoek } = filter
  return (
    <Form
      method="get"
      action="/behandeling"
      className="filter-bar wide"
      role="search"
      aria-label="Zoeken in de werklijst"
    >
      {bak !== 'alle' && <input type="hidden" name="bak" value={bak} />}
      <Field
        label="Nummer, titel, naam of plaats"
        name="zoek"
        type="search"
        defaultValue={zoek}
        width="medium"
      />
      <Field
        label="Stand"
        name="stand"
        type="select"
        defaultValue={stand ?? ''}
        options={standen}
      />
      {regelingen.length > 1 && (
        <Field
          label="Regeling"
          name="regeling"
          type="select"
          defaultValue={regeling ?? ''}
          options={[
            { value: '', label: 'Alle regelingen' },
            ...regelingen.map(({ id, titel }) => ({ value: id, label: titel })),
          ]}
        />
      )}
      <Button look="secondary">Zoek</Button>
    </Form>
  )
}
