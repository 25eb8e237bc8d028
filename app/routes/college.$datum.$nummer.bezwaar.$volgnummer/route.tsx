import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarbesluitNemen } from '../../commands/bezwaarbesluit-nemen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaarbesluitSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { BesluitForm } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/besluit-form.tsx'
import { Voorstel } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/voorstel.tsx'
import { bezwaarpunt } from './gegevens.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Bezwaar in ${params.nummer}` }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => json(await bezwaarpunt(toegang)))

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const { nummer = '', volgnummer = '' } = params
  return handleForm({ request, actor }, bezwaarbesluitSchema, async (tx, invoer) => {
    await bezwaarbesluitNemen(tx, actor, { vergadering_id: id, nummer, volgnummer }, invoer)
    return redirect(`/college/${params.datum}/${nummer}/bezwaar/${volgnummer}`, 303)
  })
})

export default function BezwaarpuntPage() {
  const { nummer, titel, naam, besloten, voorstel, voorwaarden, lid, belemmeringen, ...rest } =
    useLoaderData<typeof loader>()
  const { datum, volgnummer, verschonen, verschoond, terug } = rest
  const pagina = `/college/${datum}/${nummer}/bezwaar/${volgnummer}`
  return (
    <>
      <PageHeading step={nummer} title={`Bezwaar van ${naam}`} intro={titel} />
      {besloten && (
        <Alert tone="good" title="Hierover is besloten">
          <p>Het college besliste zoals voorgesteld.</p>
        </Alert>
      )}
      {terug && (
        <Alert tone="warning" title="Het college stuurde dit voorstel terug">
          <p>{terug}</p>
        </Alert>
      )}
      {voorstel && <Voorstel voorstel={voorstel} voorwaarden={voorwaarden} />}
      {verschoond.length > 0 && <p>Doet niet mee: {verschoond.join(', ')}.</p>}
      {verschonen && !besloten && !terug && (
        <ButtonLink look="secondary" to={`${pagina}/verschoning`}>
          Leg een verschoning vast
        </ButtonLink>
      )}
      {lid && voorstel && !besloten && (
        <section className="stack decide" aria-labelledby="besluit">
          <h2 id="besluit">Leg het besluit van het college vast</h2>
          {belemmeringen.length > 0 ? (
            <Alert tone="warning" title="Dit kan nu niet">
              <ul>
                {belemmeringen.map(({ code, tekst, grondslag }) => (
                  <li key={code}>
                    {tekst} {grondslag && <span className="muted">({grondslag})</span>}
                  </li>
                ))}
              </ul>
            </Alert>
          ) : (
            <>
              <BesluitForm versie={voorstel.versie} knop="Leg dit besluit vast" />
              <ButtonLink look="secondary" to={`${pagina}/terugzending`}>
                Stuur terug voor een ander voorstel
              </ButtonLink>
            </>
          )}
        </section>
      )}
    </>
  )
}
