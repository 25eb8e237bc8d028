import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { reactiePerMailSchema, reactieSchema } from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { ingelogd: boolean; invoer: Record<string, string> }

/** How somebody wants to help, and whether their address may be passed on. */
export function ReactieForm({ ingelogd, invoer }: Props) {
  const { form, field, errors } = useSchemaForm(
    ingelogd ? reactieSchema : reactiePerMailSchema,
    invoer,
  )
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoe wilt u helpen?"
        hint="Wie hulp zoekt, leest dit. Schrijf hier geen telefoonnummer of adres."
        type="textarea"
        rows={3}
        maxLength={600}
        {...field('tekst')}
      />
      <Field label="Uw naam" autoComplete="name" width="medium" {...field('naam')} />
      <Field
        label="Uw telefoonnummer"
        type="tel"
        autoComplete="tel"
        width="medium"
        optional
        {...field('telefoon')}
      />
      {!ingelogd && (
        <Field
          label="Uw e-mailadres"
          hint="U krijgt hier een link. Zo weten wij dat u het bent."
          type="email"
          autoComplete="email"
          {...field('email' as 'naam')}
        />
      )}
      <Field
        label="Wie hulp zoekt mag mijn naam, e-mailadres en telefoonnummer zien"
        type="checkbox"
        value="ja"
        {...field('delen')}
      />
      <p className="muted">
        Kruist u dit niet aan? Dan ziet alleen de begeleider van de gemeente wie u bent. Die neemt
        contact met u op.
      </p>
      <Button>{ingelogd ? 'Verstuur mijn reactie' : 'Ga verder'}</Button>
    </Form>
  )
}
