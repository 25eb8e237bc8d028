import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { bestandskeuze, bestandsuitleg } from '../../domain/document/bestand.ts'
import { bijlageSchema } from '../../domain/document/bijlage.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  stukken: { sleutel: string; naam: string }[]
  bestanden: { id: string; naam: string }[]
}

/** One file at a time: what it is, which one it replaces, and the file itself. */
export function BijlageForm({ stukken, bestanden }: Props) {
  const { form, field } = useSchemaForm(bijlageSchema)
  return (
    <Form {...form} encType="multipart/form-data" aria-labelledby="toevoegen">
      <h2 id="toevoegen">Bijlage toevoegen</h2>
      {stukken.length > 0 && (
        <Field
          label="Welk stuk is dit?"
          type="select"
          options={[
            ...stukken.map(({ sleutel, naam }) => ({ value: sleutel, label: naam })),
            { value: '', label: 'Iets anders' },
          ]}
          {...field('document')}
        />
      )}
      {bestanden.length > 0 && (
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
      <Field
        label="Bestand"
        type="file"
        accept={bestandskeuze}
        hint={bestandsuitleg}
        {...field('bestand')}
      />
      <Button>Bijlage toevoegen</Button>
    </Form>
  )
}
