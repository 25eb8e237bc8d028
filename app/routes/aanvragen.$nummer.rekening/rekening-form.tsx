import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { rekeningSchema } from '../../domain/rekening/rekening.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Asks for the account; once one is known, giving another one stands behind a fold. */
export function RekeningForm({ anders }: { anders: boolean }) {
  const { form, field, errors } = useSchemaForm(rekeningSchema)
  const vragen = (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Rekeningnummer (IBAN)"
        hint="Bijvoorbeeld NL91 ABNA 0417 1643 00"
        autoComplete="off"
        width="medium"
        {...field('iban')}
      />
      <Field
        label="Op welke naam staat de rekening?"
        hint="Precies zoals op uw bankpas of afschrift."
        autoComplete="off"
        {...field('tenaamstelling')}
      />
      <Button>{anders ? 'Ander rekeningnummer opgeven' : 'Rekeningnummer opgeven'}</Button>
    </Form>
  )
  if (!anders) return vragen
  return (
    <Details
      summary="Een ander rekeningnummer opgeven"
      open={Object.keys(errors).length > 0 || undefined}
    >
      <p>Het nieuwe nummer wordt ook eerst gecontroleerd. Het oude geldt dan niet meer.</p>
      {vragen}
    </Details>
  )
}
