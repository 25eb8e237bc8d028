import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeNaarAanvraag } from '../../commands/idee-naar-aanvraag.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { toDatum } from '../../domain/datum.ts'
import { naarAanvraagSchema } from '../../domain/idee/idee.schema.ts'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { datumVoluit, euroRond } from '../../domain/opmaak.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { begeleidKruimels } from '../ideeen/kruimels.ts'
import { AanvraagForm } from './aanvraag-form.tsx'

export const handle: Handle = { kruimels: begeleidKruimels }
export const meta: MetaFunction = () => [{ title: 'Van idee naar aanvraag' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const { db, gemeente, gebruiker, nu } = toegang
  const vandaag = toDatum(nu)
  const idee = await getGelezenIdee(toegang)
  const regelingen = await listRegelingen(db, gemeente.id, vandaag)
  const { id, wat, waarom, plaats, indiener } = idee
  return json({
    id,
    wat,
    waarom,
    plaats,
    indiener,
    belemmeringen: belemmeringenVoorIdee('naar_aanvraag', idee, gebruiker.id),
    regelingen: regelingen
      .filter(({ van, tot }) => isOpen(van, tot, vandaag))
      .map(({ id, titel, tot, maximumbedrag }) => ({
        id,
        titel,
        uitleg: `Open tot en met ${datumVoluit(tot)}, ten hoogste ${euroRond(maximumbedrag)}.`,
      })),
  })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, naarAanvraagSchema, async (tx, input) => {
    await ideeNaarAanvraag(tx, actor, params.id ?? '', input)
    return redirect(`/behandeling/ideeen/${params.id}?aanvraag`, 303)
  }),
)

export default function NaarAanvraagPage() {
  const { id, wat, waarom, plaats, indiener, regelingen, belemmeringen } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Van idee naar aanvraag"
        intro={`U begint een aanvraag op naam van ${indiener}. Alleen de indiener en wie die uitnodigt zien de tekst en dienen in.`}
      />
      <h2>Dit gaat mee</h2>
      <SummaryList
        rows={[
          { label: 'Waar gaat het over?', value: wat },
          { label: 'Waarom is dit nodig?', value: waarom },
          { label: 'In welke plaats?', value: plaats },
        ]}
      />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && regelingen.length === 0 && (
        <Alert tone="warning" title="Er is nu geen regeling open">
          <p>
            Spreek met de indiener af wanneer u verdergaat, of rond het idee af met andere hulp.
          </p>
        </Alert>
      )}
      {belemmeringen.length === 0 && regelingen.length > 0 && (
        <AanvraagForm regelingen={regelingen} />
      )}
      <p>
        <Link to={`/behandeling/ideeen/${id}`}>Terug naar het idee</Link>
      </p>
    </>
  )
}
