import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'

type Props = { field: (name: 'titel' | 'van' | 'tot' | 'bron') => FieldBinding }

/** What a plan is called, how long it runs and where its words come from. */
export function Planvelden({ field }: Props) {
  return (
    <>
      <Field label="Hoe heet het plan?" maxLength={200} {...field('titel')} />
      <Field type="date" label="Vanaf welke dag geldt het plan?" {...field('van')} />
      <Field
        type="date"
        optional
        label="Tot en met welke dag?"
        hint="Leeg als het plan geen einde noemt."
        {...field('tot')}
      />
      <Field
        type="textarea"
        rows={3}
        label="Waar komt de tekst vandaan?"
        hint="Bijvoorbeeld: Jeugdplan 2028-2031, vastgesteld door de gemeenteraad op 14 december 2027."
        maxLength={1000}
        {...field('bron')}
      />
    </>
  )
}
