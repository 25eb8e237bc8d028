import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarRegistreren } from '../../commands/bezwaar-registreren.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitnaam, komtNogBesluit } from '../../domain/bezwaar/bezwaar.ts'
import { papierenBezwaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwarenKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findOnverzondenBesluit } from '../../../db/queries/besluit.ts'
import { listBezwaarbaar } from '../../../db/queries/bezwaar.ts'

export const meta: MetaFunction = () => [{ title: 'Bezwaar op papier' }]
export const handle: Handle = { kruimels: bezwarenKruimels }

export const loader = guardZaak('bezwaar:registreren', async ({ db, zaak }) => {
  const onverzonden = await findOnverzondenBesluit(db, zaak.id)
  const verzonden = (await listBezwaarbaar(db, zaak.id)).map(({ id, bezwaar_tot, ...besluit }) => ({
    value: id,
    label: besluitnaam(besluit),
    hint: `Verstuurd op ${datumVoluit(besluit.verzonden_op)}, bezwaar tot en met ${datumVoluit(bezwaar_tot)}.`,
  }))
  const besluiten =
    onverzonden && onverzonden.soort !== 'bezwaar'
      ? [{ value: onverzonden.id, label: besluitnaam(onverzonden), hint: nogNietVerstuurd }]
      : []
  const komend = komtNogBesluit(zaak.status) ? [volgend] : []
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    besluiten: [...besluiten, ...verzonden, ...komend],
  })
})
const volgend = {
  value: 'volgend',
  label: 'Een besluit dat er nog niet is',
  hint: 'Het bezwaar wacht tot het volgende besluit in deze zaak is verstuurd. Wie het bezwaar behandelt, beoordeelt dan of het meetelt (Awb 6:10 lid 1).',
}
const nogNietVerstuurd =
  'Nog niet verstuurd. Het bezwaar wacht daarop; de behandeling begint vanzelf (Awb 6:10 lid 2).'

export const action = guardZaak('bezwaar:registreren', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, papierenBezwaarSchema, async (tx, invoer, { bestanden }) => {
    const { bestanden: _, ...brief } = invoer
    const { volgnummer } = await bezwaarRegistreren(tx, actor, zaak, brief, bestanden)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-geregistreerd')
  }),
)

export default function PapierPage() {
  const { nummer, titel, besluiten } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(papierenBezwaarSchema, {
    besluit: besluiten.length === 1 ? besluiten[0]?.value : undefined,
  })
  if (besluiten.length === 0)
    return (
      <>
        <PageHeading step={nummer} title="Bezwaar op papier" intro={titel} />
        <EmptyState title="Er is geen besluit">
          In deze zaak is geen besluit waartegen bezwaar open staat, en er komt er geen meer.
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeading
        step={nummer}
        title="Leg een bezwaar op papier vast"
        intro="Ook een brief die te laat is of niet compleet, legt u vast. Wat daarvan het gevolg is, wordt later beslist."
      />
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Field
          label="Over welk besluit gaat de brief?"
          type="radio"
          options={besluiten}
          {...field('besluit')}
        />
        <Field
          label="Wie stuurde de brief?"
          type="radio"
          options={[
            { value: 'aanvrager', label: 'De aanvrager', hint: 'Leest alles ook in het portaal.' },
            {
              value: 'derde',
              label: 'Een ander',
              hint: 'Bijvoorbeeld iemand die in dezelfde ronde niets kreeg. Krijgt brieven op papier; de aanvrager leest die niet.',
            },
          ]}
          {...field('van')}
        />
        <Field label="Naam" width="medium" autoComplete="off" {...field('naam')} />
        <Field
          label="Straat en huisnummer"
          hint="Staat er geen adres? Laat het leeg en vraag erom."
          width="medium"
          optional
          autoComplete="off"
          {...field('straat')}
        />
        <Field
          label="Postcode en plaats"
          width="medium"
          optional
          autoComplete="off"
          {...field('postcode_plaats')}
        />
        <Field
          label="Dag van ontvangst"
          hint="De dag op het ontvangststempel. Kwam de brief eerst bij een ander bestuursorgaan? Dan telt die dag (Awb 6:15)."
          type="date"
          {...field('ontvangen_op')}
        />
        <Field
          label="Dag op het poststempel"
          hint="Zonder leesbaar poststempel laat u dit leeg."
          type="date"
          optional
          {...field('post_op')}
        />
        <Field
          label="Waarom kon de indiener denken dat het besluit er al was?"
          hint="Alleen als de brief kwam voordat het besluit was genomen, en u dit weet (Awb 6:10). Bijvoorbeeld: een medewerker zei dat het besluit er was. Anders beoordeelt wie het bezwaar behandelt dit later."
          type="textarea"
          rows={3}
          optional
          maxLength={2_000}
          {...field('reden_vroeg')}
        />
        <Field
          label="Wat staat er in de brief?"
          hint="Neem de redenen over zoals ze er staan."
          type="textarea"
          rows={10}
          optional
          maxLength={10_000}
          {...field('gronden')}
        />
        <FileField
          label="Scan van de brief en van wat erbij zat"
          optional
          {...field('bestanden')}
          {...berichtbestanden}
        />
        <Field
          label="Wat schrijft de indiener over te laat zijn?"
          type="textarea"
          rows={3}
          optional
          maxLength={2_000}
          {...field('reden_te_laat')}
        />
        <Field
          label="De indiener vraagt om vergoeding van kosten (Awb 7:15)"
          type="checkbox"
          value="ja"
          {...field('kosten_gevraagd')}
        />
        <Button>Leg het bezwaar vast</Button>
      </Form>
    </>
  )
}
