import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { euroRond } from '../../domain/opmaak.ts'
import type { vragerkeuzes, Vragerkeuze } from '../../domain/regeling/vragenlijst.ts'

type Props = {
  regeling: string
  keuzes: ReturnType<typeof vragerkeuzes>
  vrager: Vragerkeuze | null
}

/** Who looks, and for how much: a small amount and a group of residents are asked less. */
export function Vrager({ regeling, keuzes, vrager }: Props) {
  const { als, grenzen } = keuzes
  const [laagste] = grenzen
  return (
    <Form
      method="get"
      action={`/regelingen/${regeling}/vragen`}
      className="filter-bar no-print"
      aria-label="Welke vragen krijgt u?"
    >
      <Field
        label="Wie vraagt aan?"
        name="als"
        type="select"
        defaultValue={vrager?.als ?? ''}
        options={[{ value: '', label: 'Alle vragen' }, ...als]}
      />
      {laagste !== undefined && (
        <Field
          label="Voor hoeveel?"
          name="bedrag"
          type="select"
          defaultValue={String(vrager?.bedrag ?? 0)}
          options={[
            { value: '0', label: `Tot en met ${euroRond(laagste - 1)}` },
            ...grenzen.map((vanaf) => ({
              value: String(vanaf),
              label: `Meer dan ${euroRond(vanaf - 1)}`,
            })),
          ]}
        />
      )}
      <Button look="secondary">Toon</Button>
    </Form>
  )
}
