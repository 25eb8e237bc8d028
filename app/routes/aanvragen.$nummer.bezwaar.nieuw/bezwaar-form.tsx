import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { bezwaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  besluiten: { id: string; naam: string; tot: string; opTijd: boolean }[]
  wie: { naam: string; straat: string; postcode_plaats: string }
}

/** What an objection has to say, with what is known of who objects filled in. */
export function BezwaarForm({ besluiten, wie }: Props) {
  const { form, field, errors } = useSchemaForm(bezwaarSchema, {
    ...wie,
    besluit: besluiten.length === 1 ? besluiten[0]?.id : undefined,
  })
  return (
    <Form {...form} encType="multipart/form-data">
      <ErrorSummary errors={errors} />
      <Field
        label="Tegen welk besluit?"
        type="radio"
        options={besluiten.map(({ id, naam, tot, opTijd }) => ({
          value: id,
          label: naam,
          hint: `Bezwaar maken ${opTijd ? 'kan' : 'kon'} tot en met ${tot}.`,
        }))}
        {...field('besluit')}
      />
      <Field
        label="Waarom bent u het er niet mee eens?"
        hint="Hebt u de redenen nog niet op papier? Laat dit dan leeg en stuur uw bezwaar op tijd. Wij vragen er later naar."
        type="textarea"
        rows={10}
        optional
        maxLength={10_000}
        {...field('gronden')}
      />
      <FileField label="Bestanden" optional {...field('bestanden')} {...berichtbestanden} />
      {besluiten.some(({ opTijd }) => !opTijd) && (
        <Field
          label="Waarom komt uw bezwaar zo laat?"
          hint="Was u bijvoorbeeld ziek, of kwam het besluit niet aan? Dan kan de gemeente uw bezwaar toch behandelen."
          type="textarea"
          rows={4}
          optional
          maxLength={2_000}
          {...field('reden_te_laat')}
        />
      )}
      <Field
        label="Ik maak kosten, bijvoorbeeld voor een advocaat, en vraag de gemeente om die te betalen"
        hint="De gemeente betaalt uw kosten alleen als u gelijk krijgt omdat zij een fout maakte."
        type="checkbox"
        value="ja"
        {...field('kosten_gevraagd')}
      />
      <Fieldset legend="Wie bezwaar maakt">
        <Field label="Naam" width="medium" autoComplete="name" {...field('naam')} />
        <Field
          label="Straat en huisnummer"
          width="medium"
          autoComplete="street-address"
          {...field('straat')}
        />
        <Field label="Postcode en plaats" width="medium" {...field('postcode_plaats')} />
      </Fieldset>
      <p>U bent ingelogd. Dat telt als uw handtekening, en vandaag als de datum van uw bezwaar.</p>
      <Button>Verstuur uw bezwaar</Button>
    </Form>
  )
}
