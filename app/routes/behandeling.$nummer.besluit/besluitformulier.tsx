import type { SerializeFrom } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { besluitSchema } from '../../domain/besluit/besluit.schema.ts'
import { grondkeuzes } from '../../domain/besluit/grondkeuzes.ts'
import { uitkomsten } from '../../domain/besluit/voorstel.ts'
import { weigeringsgronden } from '../../domain/besluit/weigeringsgrond.ts'
import { uitkomstnamen } from '../../domain/besluit/woorden.ts'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'
import type { Voorstelstuk } from '../../lib/voorstelstuk.server.ts'
import { Tegenstem } from '../collegepunt/tegenstem.tsx'

type Props = {
  stuk: SerializeFrom<Voorstelstuk>
  knop: string
  leden?: readonly { id: string; naam: string }[]
}

/** What is decided: filled in as proposed; anything else asks for its reason. */
export function Besluitformulier({ stuk, knop, leden = [] }: Props) {
  const { uitkomst, bedrag, versie } = stuk
  const { form, field, errors } = useSchemaForm(besluitSchema, {
    uitkomst,
    bedrag: uitkomst === 'deels_verlenen' ? bedragGetypt(bedrag) : undefined,
  })
  const anders = useActionData<{ values?: { uitkomst?: string } }>()?.values
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Het besluit"
        type="radio"
        heading
        options={uitkomsten.map((value) => ({
          value,
          label:
            value === uitkomst
              ? `${uitkomstnamen[value]}, zoals voorgesteld`
              : uitkomstnamen[value],
        }))}
        {...field('uitkomst')}
      />
      <Field label="Bedrag bij deels verlenen" type="money" optional {...field('bedrag')} />
      <Details summary="Anders dan voorgesteld" open={anders !== undefined}>
        <Field
          label="Waarom wijkt het besluit af van het voorstel?"
          hint="Ook als het afwijkt van een gegeven advies. Deze reden komt in de brief."
          type="textarea"
          rows={3}
          optional
          {...field('afwijking')}
        />
        <Field
          label="Bij weigeren: op welke grond?"
          type="select"
          optional
          options={grondkeuzes(weigeringsgronden)}
          {...field('weigeringsgrond')}
        />
        <Field
          label="Bij weigeren: wat had wel gekund?"
          type="textarea"
          rows={3}
          optional
          {...field('wat_wel_kan')}
        />
        <Field
          label="Bij weigeren: wat doet u met de zienswijze?"
          hint="Nodig als de aanvrager een zienswijze gaf. De aanvrager leest dit in de brief."
          type="textarea"
          rows={2}
          optional
          {...field('zienswijze')}
        />
      </Details>
      <Tegenstem leden={leden} {...field('tegen')} />
      <Button>{knop}</Button>
    </Form>
  )
}
