import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { sectietitels } from '../../domain/aanvraag/secties.ts'
import { geefbareRechten, helpersecties, rechtwoorden } from '../../domain/toegang/toegangsrecht.ts'

/** The rights one can give, each with what it means. */
export const rechtopties = geefbareRechten.map((recht) => ({
  value: recht,
  label: rechtwoorden[recht].naam,
  hint: rechtwoorden[recht].mag,
}))

type Props = { field: (naam: 'secties' | 'tot') => FieldBinding & { name: string } }

/** How far a helper may go: which sections, and until when. */
export function Mandaatvelden({ field }: Props) {
  return (
    <div className="only-helper">
      <Field
        type="checkboxes"
        label="Wat mag de helper invullen?"
        hint="Bij elk onderdeel staat straks wie het invoerde. U leest het na en zegt of het klopt."
        options={helpersecties.map((sectie) => ({ value: sectie, label: sectietitels[sectie] }))}
        {...field('secties')}
      />
      <Field
        type="date"
        label="Tot en met welke dag?"
        hint="Hoogstens een jaar. Daarna kan de helper er niet meer bij."
        {...field('tot')}
      />
    </div>
  )
}
