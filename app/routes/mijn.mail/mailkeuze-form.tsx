import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { keuzemails, mailkeuzeSchema, type Keuzemail } from '../../domain/mailkeuze.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Which kinds of mail somebody wants; nothing chosen is an answer too. */
export function MailkeuzeForm({ mails }: { mails: Keuzemail[] }) {
  const { form, field, errors } = useSchemaForm(mailkeuzeSchema, { mails })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Waarover wilt u mail?"
        hint="Ook zonder mail leest u het op de pagina van uw aanvraag."
        type="checkboxes"
        heading
        options={keuzemails.map(({ soort, naam, uitleg }) => ({
          value: soort,
          label: naam,
          hint: uitleg,
        }))}
        {...field('mails')}
      />
      <Button>Opslaan</Button>
    </Form>
  )
}
