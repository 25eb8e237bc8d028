import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { useSchemaForm } from '../../lib/form.ts'
import { Mandaatvelden, rechtopties } from './mandaat-velden.tsx'

const toegangsuitnodigingSchema = () =>
  import('../../domain/toegang/toegang.schema.ts').then((een) => een.toegangsuitnodigingSchema)

type Props = { partijen: { id: string; naam: string; rol: string }[] }

/** Who is asked, and what they may do. */
export function VraagForm({ partijen }: Props) {
  const eigen = partijen.find(({ rol }) => rol === 'penvoerder')?.id ?? ''
  const { form, field, errors } = useSchemaForm(toegangsuitnodigingSchema, { namens: eigen })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field label="E-mailadres" type="email" autoComplete="off" {...field('email')} />
      <Field type="radio" label="Wat mag deze persoon?" options={rechtopties} {...field('recht')} />
      <div className="only-meeschrijver">
        <Field
          type="select"
          label="Bij wie hoort deze persoon?"
          hint="Wie bij een partner hoort, verandert van het samenwerkingsverband alleen het eigen deel."
          options={partijen.map(({ id, naam, rol }) => ({
            value: id,
            label: rol === 'penvoerder' ? `${naam} (penvoerder)` : naam,
          }))}
          {...field('namens')}
        />
      </div>
      <Mandaatvelden field={field} />
      <Button>Verstuur de uitnodiging</Button>
    </Form>
  )
}
