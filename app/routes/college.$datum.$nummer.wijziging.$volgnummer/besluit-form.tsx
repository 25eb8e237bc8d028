import type { SerializeFrom } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { collegewijzigingSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { uitkomsten } from '../../domain/wijziging/wijziging.ts'
import { wijzigingsnamen } from '../../domain/wijziging/woorden.ts'
import { useSchemaForm } from '../../lib/form.ts'
import type { Wijzigingsstuk } from '../../lib/wijzigingsstuk.server.ts'
import { Tegenstem } from '../collegepunt/tegenstem.tsx'

type Props = {
  stuk: SerializeFrom<Wijzigingsstuk>
  leden: readonly { id: string; naam: string }[]
}

/** What the college decides on a change: filled in as proposed; anything else asks for its reason. */
export function BesluitForm({ stuk, leden }: Props) {
  const { uitkomst, bedrag, versie, opVerzoek } = stuk
  const { form, field, errors } = useSchemaForm(collegewijzigingSchema, {
    uitkomst,
    bedrag: uitkomst === 'afwijzen' || bedrag === 0 ? undefined : bedragGetypt(bedrag),
  })
  const anders = useActionData<{ values?: { uitkomst?: string } }>()?.values
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Het besluit"
        type="radio"
        heading
        options={uitkomsten
          .filter((value) => value !== 'afwijzen' || opVerzoek)
          .map((value) => ({
            value,
            label:
              value === uitkomst
                ? `${wijzigingsnamen[value]}, zoals voorgesteld`
                : wijzigingsnamen[value],
          }))}
        {...field('uitkomst')}
      />
      <Details summary="Anders dan voorgesteld" open={anders !== undefined}>
        <Field
          label="Hoeveel wordt het in totaal?"
          hint="Bij intrekken: hoeveel blijft voor de tijd ervoor, als het voorstel daarover gaat."
          type="money"
          optional
          {...field('bedrag')}
        />
        <Field
          label="Waarom wijkt het besluit af van het voorstel?"
          hint="Deze reden komt in de brief, in de plaats van de overwegingen van het voorstel."
          type="textarea"
          rows={3}
          optional
          {...field('afwijking')}
        />
      </Details>
      <Tegenstem leden={leden} {...field('tegen')} />
      <Button>Leg dit besluit vast</Button>
    </Form>
  )
}
