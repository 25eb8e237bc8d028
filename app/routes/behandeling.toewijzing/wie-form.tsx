import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Keuze } from './overzicht.server.ts'

type Props = {
  keuzes: Keuze[]
  behandelaars: { id: string; naam: string; functie: string | null }[]
  behandelaar: string
  lijst: string
  gekozen: boolean
}

/** Asks who; the answer is an address, so one can look at as many previews as one likes. */
export function WieForm({ keuzes, behandelaars, behandelaar, lijst, gekozen }: Props) {
  return (
    <Form method="get" action="/behandeling/toewijzing" className="filter-bar">
      {keuzes.map(({ nummer }) => (
        <input key={nummer} type="hidden" name="zaak" value={nummer} />
      ))}
      <input type="hidden" name="lijst" value={lijst} />
      <Field
        label={gekozen ? 'Of toch aan iemand anders' : 'Behandelaar'}
        name="behandelaar"
        type="select"
        defaultValue={behandelaar || (gekozen ? 'niemand' : '')}
        options={[
          ...(gekozen ? [] : [{ value: '', label: 'Kies een naam' }]),
          ...behandelaars.map(({ id, naam }) => ({ value: id, label: naam })),
          { value: 'niemand', label: 'Niemand' },
        ]}
      />
      <Button look="secondary">Bekijk wat er gebeurt</Button>
    </Form>
  )
}
