import { Details } from '../../components/details.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'

type Props = FieldBinding & { leden: readonly { id: string; naam: string }[] }

/** Members who want it on record that they were against; nothing where nobody votes. */
export function Tegenstem({ leden, ...field }: Props) {
  if (leden.length === 0) return null
  return (
    <Details summary="Een lid is tegen" open={(field.defaultValue ?? []).length > 0}>
      <Field
        label="Wie stemde tegen?"
        hint="Komt op de besluitenlijst. Staken de stemmen, dan stemt u opnieuw. Staken zij weer, dan beslist de stem van de voorzitter (Gemeentewet 59)."
        type="checkboxes"
        optional
        options={leden.map(({ id, naam }) => ({ value: id, label: naam }))}
        {...field}
      />
    </Details>
  )
}
