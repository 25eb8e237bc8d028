import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitNemen } from '../../commands/besluit-nemen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitSchema } from '../../domain/besluit/besluit.schema.ts'
import { deelnemend } from '../../domain/college/quorum.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { AlBesloten } from '../behandeling.$nummer.besluit/al-besloten.tsx'
import { Besluitformulier } from '../behandeling.$nummer.besluit/besluitformulier.tsx'
import { Voorstelstuk } from '../behandeling.$nummer.besluit/voorstelstuk.tsx'
import { Deelname } from './deelname.tsx'
import { puntgegevens } from './gegevens.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titel} (${data.nummer})` : 'Voorstel' },
]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => json(await puntgegevens(toegang)))

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const punt = { vergadering_id: id, nummer: params.nummer ?? '' }
  return handleForm({ request, actor }, besluitSchema, async (tx, input) => {
    await besluitNemen(tx, actor, punt, input)
    return redirect(`/college/${params.datum}/${params.nummer}`, 303)
  })
})

export default function AgendapuntPage() {
  const { nummer, titel, datum, besluit, stuk, terug, belemmeringen, ...deelname } =
    useLoaderData<typeof loader>()
  const pagina = `/college/${datum}/${nummer}`
  return (
    <>
      <PageHeading step={nummer} title={titel} />
      {besluit && <AlBesloten besluit={besluit} />}
      {terug && (
        <Alert tone="warning" title="Het college stuurde dit voorstel terug">
          <p>{terug}</p>
        </Alert>
      )}
      {stuk && (
        <p>
          Dit voorstel <a href={`${pagina}/voorstel.pdf`}>als PDF</a> of{' '}
          <a href={`${pagina}/voorstel.html`}>als document voor het systeem van het college</a>.
        </p>
      )}
      {stuk && <Voorstelstuk stuk={stuk} />}
      <Deelname pagina={pagina} {...deelname} open={!besluit && !terug} />
      {deelname.lid && stuk && !besluit && !terug && (
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
              <Besluitformulier
                stuk={stuk}
                knop="Leg dit besluit vast"
                leden={deelnemend(deelname.leden)}
              />
              <ButtonGroup>
                <ButtonLink look="secondary" to={`${pagina}/aanhouding`}>
                  Houd aan tot een andere vergadering
                </ButtonLink>
                <ButtonLink look="secondary" to={`${pagina}/terugzending`}>
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
