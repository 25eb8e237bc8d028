import { type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findToegangMetId } from '../../../db/queries/toegang.ts'
import { toegangWijzigen } from '../../commands/toegang-wijzigen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toegangWijzigenSchema } from '../../domain/toegang/toegang.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'
import {
  Mandaatvelden,
  rechtopties,
} from '../aanvragen.$nummer.samenwerkingsverband.toegang.uitnodiging._index/mandaat-velden.tsx'

const schemaInBrowser = () =>
  import('../../domain/toegang/toegang.schema.ts').then((een) => een.toegangWijzigenSchema)

export const meta: MetaFunction = () => [{ title: 'Een recht wijzigen' }]
export const handle: Handle = { script: true, kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params }) => {
  const mens = await findToegangMetId(db, zaak.id, params.toegang ?? '')
  if (!mens || mens.recht === 'penvoerder') throw notFound()
  const { recht, secties, tot, naam, email, partijrol } = mens
  return {
    nummer: zaak.nummer,
    naam: naam || email,
    vanPartner: partijrol === 'partner',
    nu: { recht, secties, tot },
  }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, toegangWijzigenSchema, async (tx, wijziging) => {
    await toegangWijzigen(tx, actor, zaak.nummer, params.toegang ?? '', wijziging)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`, 'toegang-gewijzigd')
  }),
)

export default function ToegangWijzigenPage() {
  const { nummer, naam, vanPartner, nu } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(schemaInBrowser, nu)
  const opties = rechtopties.filter(({ value }) => value !== 'helper' || !vanPartner)
  return (
    <>
      <PageHeading
        title={`Wat mag ${naam}?`}
        intro="Wat u kiest, geldt meteen. Deze persoon krijgt bericht dat er iets is gewijzigd."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field type="radio" label="Recht" options={opties} {...field('recht')} />
        {!vanPartner && <Mandaatvelden field={field} />}
        <Button>Opslaan</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>
          Terug zonder op te slaan
        </Link>
      </p>
    </>
  )
}
