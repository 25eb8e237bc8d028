import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarbesluitNemen } from '../../commands/bezwaarbesluit-nemen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaarbesluitSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats } from '../../lib/vervolgpunt.server.ts'
import { BesluitForm } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/besluit-form.tsx'
import { bezwaarpunt } from './gegevens.server.ts'
import { Stuk } from './stuk.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Bezwaar in ${params.nummer}` }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => json(await bezwaarpunt(toegang)))

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params, 'bezwaar')
  return handleForm({ request, actor }, bezwaarbesluitSchema, async (tx, invoer) => {
    await bezwaarbesluitNemen(tx, actor, plaats, invoer)
    return redirect(plaats.adres, 303)
  })
})

export default function BezwaarpuntPage() {
  const { nummer, titel, naam, besloten, stuk, lid, belemmeringen, ...rest } =
    useLoaderData<typeof loader>()
  const { adres, verschonen, verschoond, terug, aangehouden } = rest
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
      {aangehouden && (
        <Alert tone="warning" title="Het college hield dit voorstel aan">
          <p>{aangehouden}</p>
        </Alert>
      )}
      {stuk && (
        <p>
          Dit voorstel <a href={`${adres}/voorstel.pdf`}>als PDF</a> of{' '}
          <a href={`${adres}/voorstel.html`}>als document voor het systeem van het college</a>.
        </p>
      )}
      {stuk && <Stuk stuk={stuk} />}
      {verschoond.length > 0 && <p>Doet niet mee: {verschoond.join(', ')}.</p>}
      {verschonen && !besloten && !terug && !aangehouden && (
        <ButtonLink look="secondary" to={`${adres}/verschoning`}>
          Leg een verschoning vast
        </ButtonLink>
      )}
      {lid && stuk && !besloten && (
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
              <BesluitForm versie={stuk.versie} knop="Leg dit besluit vast" />
              <ButtonGroup>
                <ButtonLink look="secondary" to={`${adres}/aanhouding`}>
                  Houd aan tot een andere vergadering
                </ButtonLink>
                <ButtonLink look="secondary" to={`${adres}/terugzending`}>
                  Stuur terug voor een ander voorstel
                </ButtonLink>
              </ButtonGroup>
            </>
          )}
        </section>
      )}
    </>
  )
}
