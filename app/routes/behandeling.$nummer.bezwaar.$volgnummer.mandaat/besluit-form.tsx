import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { collegebezwaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Tegenstem } from '../collegepunt/tegenstem.tsx'

type Props = {
  versie: number
  knop: string
  leden?: readonly { id: string; naam: string }[]
}

/** Deciding as proposed, on the version that was read. */
export function BesluitForm({ versie, knop, leden = [] }: Props) {
  const { form, field, errors } = useSchemaForm(collegebezwaarSchema)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Het voorstel is gelezen en wordt gevolgd"
        type="checkbox"
        value="ja"
        {...field('gelezen')}
      />
      <Tegenstem leden={leden} {...field('tegen')} />
      <Button>{knop}</Button>
    </Form>
  )
}
