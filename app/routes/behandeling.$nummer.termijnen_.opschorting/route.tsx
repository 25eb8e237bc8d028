import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBeslissing, findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { termijnOpschorten } from '../../commands/termijn-opschorten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import {
  belemmeringenVoorOpschorten,
  opschortingsgrond,
  opschortingskeuzesVoor,
  opschortingswoorden,
} from '../../domain/termijn/opschorten.ts'
import { opschortingSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import { overVan } from '../../lib/termijn.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Voorwerp } from '../behandeling.$nummer.termijnen/voorwerp.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Termijn stilzetten ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('termijn:verlengen', async ({ db, zaak, nu, request }) => {
  const over = overVan(request)
  const termijn = (await findBeslissing(db, zaak.id, over)) ?? null
  const open = (await findUitstelvraag(db, zaak.id)) !== undefined
  return json({
    nummer: zaak.nummer,
    over,
    titel: zaak.titel,
    einddatum: termijn?.einddatum ?? null,
    redenen: belemmeringenVoorOpschorten(termijn, open, toDatum(nu)),
  })
})

export const action = guardZaak('termijn:verlengen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, opschortingSchema, async (tx, input) => {
    await termijnOpschorten(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'termijn-opgeschort')
  }),
)

export default function OpschortingPage() {
  const { nummer, over, titel, einddatum, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(opschortingSchema)
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De termijn stilzetten (opschorten)" />
      <Voorwerp over={over} />
      <Reasons reasons={redenen} />
      {redenen.length === 0 && (
        <>
          <p>
            De laatste dag om te beslissen is nu {einddatum && datumLang(einddatum)}.
            {over === 'aanvraag' && (
              <>
                {' '}
                Ontbreekt er iets in de aanvraag?{' '}
                <Link to={`/behandeling/${nummer}/volledigheid`}>Vraag dan om aanvulling</Link>.
              </>
            )}
          </p>
          <Form {...form}>
            <input type="hidden" name="over" value={over} />
            <ErrorSummary errors={errors} />
            <Field
              type="radio"
              label="Waarom staat de termijn stil?"
              options={opschortingskeuzesVoor(over).map((keuze) => ({
                value: keuze,
                label: opschortingswoorden[keuze],
                hint: opschortingsgrond[keuze],
              }))}
              {...field('grond')}
            />
            <Field
              type="textarea"
              rows={4}
              label="Wat is er aan de hand?"
              hint="De aanvrager leest dit."
              maxLength={2000}
              {...field('reden')}
            />
            <Field
              type="date"
              label="Tot welke dag?"
              hint={`${over === 'wijziging' ? 'Bij een aanvulling: de laatste dag om haar te sturen. ' : ''}Bij uitstel: tot welke dag de termijn stilstaat. Wat er van de termijn over is, komt daarna; zo laat wordt dus ook het besluit. Bij overmacht: wanneer u het besluit verwacht. Anders laat u dit leeg.`}
              optional
              {...field('tot')}
            />
            <Button>Bericht versturen</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}
