import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import {
  achterlatenPerMailSchema,
  achterlatenSchema,
  ideeLengtes,
} from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { ingelogd: boolean; invoer: Record<string, string>; plaatsen: string[] }

/** Two sentences, a place, and how to reach somebody. */
export function IdeeForm({ ingelogd, invoer, plaatsen }: Props) {
  const { form, field, errors } = useSchemaForm(
    ingelogd ? achterlatenSchema : achterlatenPerMailSchema,
    invoer,
  )
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Wat wilt u doen?"
        hint="In één zin. Bijvoorbeeld: elke week samen soep eten in het buurthuis."
        type="textarea"
        rows={2}
        maxLength={ideeLengtes.wat}
        {...field('wat')}
      />
      <Field
        label="Voor wie is het, of waarom is het nodig?"
        hint="In één of twee zinnen. Noem geen namen van anderen."
        type="textarea"
        rows={3}
        maxLength={ideeLengtes.waarom}
        {...field('waarom')}
      />
      <Field
        label="Waar is het?"
        type="select"
        width="medium"
        options={['', ...plaatsen].map((plaats) => ({
          value: plaats,
          label: plaats || 'Kies een plaats',
        }))}
        {...field('plaats')}
      />
      <Field label="Uw naam" autoComplete="name" width="medium" {...field('naam')} />
      <Field
        label="Uw telefoonnummer"
        hint="Alleen als u liever gebeld wordt."
        type="tel"
        autoComplete="tel"
        width="medium"
        optional
        {...field('telefoon')}
      />
      {!ingelogd && (
        <Field
          label="Uw e-mailadres"
          hint="U krijgt hier een link. Zo weten wij dat u het bent. U hebt geen wachtwoord nodig."
          type="email"
          autoComplete="email"
          {...field('email' as 'naam')}
        />
      )}
      <p className="muted">
        Alleen de begeleiders van de gemeente lezen dit. Wij bewaren uw idee tot een jaar nadat het
        is afgerond.
      </p>
      <Button>{ingelogd ? 'Verstuur mijn idee' : 'Ga verder'}</Button>
    </Form>
  )
}
