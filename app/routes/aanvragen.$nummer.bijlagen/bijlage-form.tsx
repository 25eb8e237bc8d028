import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { bijlageSchema } from '../../domain/document/bijlage.schema.ts'
import { bestandsveld } from '../../domain/document/veld.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  stukken: { sleutel: string; naam: string }[]
  bestanden: { id: string; naam: string }[]
  /** After submission only what was promised may still come. */
  nasturen: boolean
}

/** One file at a time: what it is, which one it replaces, and the file itself. */
export function BijlageForm({ stukken, bestanden, nasturen }: Props) {
  const { form, field } = useSchemaForm(bijlageSchema)
  const keuzes = stukken.map(({ sleutel, naam }) => ({ value: sleutel, label: naam }))
  return (
    <Form {...form} encType="multipart/form-data" aria-labelledby="toevoegen">
      <h2 id="toevoegen">{nasturen ? 'Bijlage nasturen' : 'Bijlage toevoegen'}</h2>
      {keuzes.length > 0 && (
        <Field
          label="Welk stuk is dit?"
          type="select"
          options={nasturen ? keuzes : [...keuzes, { value: '', label: 'Iets anders' }]}
          {...field('document')}
        />
      )}
      {bestanden.length > 0 && !nasturen && (
        <Field
          label="Vervangt deze bijlage een andere?"
          type="select"
          options={[
            { value: '', label: 'Nee, dit is een nieuwe bijlage' },
            ...bestanden.map(({ id, naam }) => ({ value: id, label: `Ja, ${naam}` })),
          ]}
          {...field('vervangt')}
        />
      )}
      <FileField label="Bestand" {...bestandsveld} {...field('bestand')} />
      <Button>{nasturen ? 'Bijlage nasturen' : 'Bijlage toevoegen'}</Button>
    </Form>
  )
}
