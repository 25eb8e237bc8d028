import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import type { FieldBinding } from '../../components/field-props.ts'

/** What the public will read of the award: checked on names before it is published. */
export function Registertekst({
  field,
}: {
  field: (naam: 'titel' | 'samenvatting') => FieldBinding
}) {
  return (
    <Fieldset legend="In het openbare register" id="register">
      <p className="utrecht-form-field-description">
        Iedereen kan dit lezen. Noem geen namen van inwoners.
      </p>
      <Field label="Titel" {...field('titel')} />
      <Field
        label="Samenvatting"
        type="textarea"
        rows={4}
        maxLength={1000}
        {...field('samenvatting')}
      />
    </Fieldset>
  )
}
