import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listGenomen } from '../../../db/queries/besluitnummer.ts'
import { besluitnummersVastleggen } from '../../commands/besluitnummers-vastleggen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitnummersSchema } from '../../domain/college/college.schema.ts'
import { nummerregels } from '../../domain/college/besluitnummers.ts'
import { datumKort, datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm, type FormRequest } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { readSheetForm } from '../../lib/sheet-upload.server.ts'
import { Bladveld } from '../beheer/bladveld.tsx'
import { requireVergadering } from '../../lib/vergadering.server.ts'

export const meta: MetaFunction = () => [{ title: 'Besluitnummers' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:agenderen', async ({ db, gebruiker, params }) => {
  const { id, datum } = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  return json({ datum, besluiten: await listGenomen(db, id) })
})

export const action = guard('college:agenderen', async ({ request, actor, db, params }) => {
  if (isMultipart(request)) return bestandLezen({ request, actor })
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  return handleForm({ request, actor }, besluitnummersSchema, async (tx, { regels }) => {
    await besluitnummersVastleggen(tx, actor, id, regels)
    return gelukt(`/college/${params.datum}`, 'besluitnummers-vastgelegd')
  })
})

const isMultipart = ({ headers }: Request) =>
  headers.get('content-type')?.startsWith('multipart/form-data') ?? false

/** A file only fills the form: what it says is looked at, and put on record like what was typed. */
async function bestandLezen(formulier: FormRequest) {
  const blad = await readSheetForm(formulier, nummerregels)
  return 'fout' in blad
    ? json({ errors: { bestand: { type: 'bestand', message: blad.fout } } }, { status: 422 })
    : json({ values: { regels: blad.inhoud.tekst }, gelezen: blad.naam })
}

export default function BesluitnummersPage() {
  const { datum, besluiten } = useLoaderData<typeof loader>()
  const gelezen = useActionData<{ gelezen?: string }>()?.gelezen
  const { form, field, errors } = useSchemaForm(besluitnummersSchema, {
    regels: besluiten
      .map(({ nummer, besluitnummer, datum: dag }) =>
        [nummer, besluitnummer ?? '', datumKort(dag ?? datum)].join('; '),
      )
      .join('\n'),
  })
  return (
    <>
      <PageHeading
        step={`Vergadering van ${datumLang(datum)}`}
        title="Besluitnummers"
        intro="Het nummer en de datum die een besluit heeft in het systeem waarmee het college vergadert."
      />
      <ErrorSummary errors={errors} />
      <Form encType="multipart/form-data">
        <Bladveld {...field('bestand')} />
        <Button look="secondary">Lees het bestand in</Button>
      </Form>
      <Form {...form} className="form wide">
        {gelezen && (
          <Alert tone="info" title={`Dit staat in ${gelezen}`} live>
            <p>Kijk het na. Er is nog niets vastgelegd.</p>
          </Alert>
        )}
        <Field
          label="Zaaknummer; besluitnummer; datum"
          hint="Een besluit per regel; achter het zaaknummer van een bezwaar staat /B1, van een wijziging /W1. Typ het nummer tussen de puntkomma's, plak de regels uit het andere systeem, of kies hierboven het bestand. Een regel zonder nummer blijft zoals hij was."
          type="textarea"
          rows={Math.min(24, besluiten.length + 3)}
          {...field('regels')}
        />
        <Button>Leg de nummers vast</Button>
      </Form>
    </>
  )
}
