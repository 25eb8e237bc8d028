import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { dwangsomSchema } from '../../domain/dwangsom/dwangsom.schema.ts'
import { geenDwangsomgronden, grondwoorden } from '../../domain/dwangsom/vaststellen.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  kanWel: boolean
  over: string
  partijen: { partij_id: string; naam: string; rol: string }[]
}

/** The decision about the sum: due, or not with its ground and reason; and among whom it is divided. */
export function DwangsomForm({ kanWel, over, partijen }: Props) {
  const { form, field, errors } = useSchemaForm(dwangsomSchema, {
    uitkomst: kanWel ? 'verschuldigd' : undefined,
    aanvragers: partijen.filter(({ rol }) => rol === 'penvoerder').map((p) => p.partij_id),
  })
  const geen = geenDwangsomgronden.map((grond) => ({
    value: grond,
    label: `Geen dwangsom. ${grondwoorden[grond].naam}`,
    hint: grondwoorden[grond].artikel,
  }))
  const wel = { value: 'verschuldigd', label: 'De dwangsom is verschuldigd', hint: 'Awb 4:17' }
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="over" value={over} />
      <Field
        type="radio"
        label="Is er een dwangsom?"
        options={kanWel ? [wel, ...geen] : geen}
        {...field('uitkomst')}
      />
      <Field
        type="textarea"
        rows={4}
        label="Waarom niet?"
        hint="Alleen als er geen dwangsom is. De reden komt in de brief."
        optional
        maxLength={3000}
        {...field('reden')}
      />
      {partijen.length > 0 && (
        <Field
          type="checkboxes"
          label="Wie vroegen deze subsidie aan?"
          hint="Bij meer aanvragers krijgt ieder een gelijk deel (Awb 4:17 lid 6). Vroeg de penvoerder aan namens allen? Kies dan alleen de penvoerder."
          options={partijen.map(({ partij_id, naam }) => ({ value: partij_id, label: naam }))}
          {...field('aanvragers')}
        />
      )}
      <Button>Vaststellen en de brief versturen</Button>
    </Form>
  )
}
