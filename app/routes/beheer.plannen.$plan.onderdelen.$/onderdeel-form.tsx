import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { onderdeelSchema, type Onderdeelwijziging } from '../../domain/plan/beheer.schema.ts'
import { kolommen } from '../../domain/plan/blad.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Woorden = Omit<Onderdeelwijziging, 'reden' | '_versie'>
type Props = { onderdeel: Woorden; versie: number; terug: string }

/** The words of one item, and why they change. */
export function OnderdeelForm({ onderdeel, versie, terug }: Props) {
  const { form, field, errors } = useSchemaForm(onderdeelSchema, onderdeel)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field label="Woorden van het plan" type="textarea" rows={2} {...field('titel')} />
      <Field
        label="Korte naam"
        hint={kolommen.kort.uitleg}
        maxLength={kolommen.kort.max}
        {...field('kort')}
      />
      <Field
        label="Toelichting"
        type="textarea"
        rows={4}
        hint={kolommen.toelichting.uitleg}
        maxLength={kolommen.toelichting.max}
        {...field('toelichting')}
      />
      <Field
        label="Staat in"
        hint="De paragraaf of het hoofdstuk, zoals 2.1"
        width="medium"
        {...field('paragraaf')}
      />
      <Field
        label="Citaat"
        type="textarea"
        rows={4}
        hint={kolommen.citaat.uitleg}
        maxLength={kolommen.citaat.max}
        {...field('citaat')}
      />
      <Field
        label="Waarom verandert dit?"
        type="textarea"
        rows={2}
        hint="Staat bij de versies van het plan, met uw naam."
        maxLength={500}
        {...field('reden')}
      />
      <ButtonGroup>
        <Button>Nieuwe versie maken</Button>
        <ButtonLink look="subtle" to={terug}>
          Niets veranderen
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}
