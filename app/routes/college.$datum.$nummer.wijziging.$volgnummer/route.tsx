import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wijzigingsbesluitNemen } from '../../commands/wijzigingsbesluit-nemen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { deelnemend } from '../../domain/college/quorum.ts'
import { collegewijzigingSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats } from '../../lib/vervolgpunt.server.ts'
import { AlBesloten } from '../behandeling.$nummer.besluit/al-besloten.tsx'
import { Deelname } from '../college.$datum.$nummer._index/deelname.tsx'
import { BesluitForm } from './besluit-form.tsx'
import { wijzigingspunt } from './gegevens.server.ts'
import { Stuk } from './stuk.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Wijziging in ${params.nummer}` }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => json(await wijzigingspunt(toegang)))

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params, 'wijziging')
  return handleForm({ request, actor }, collegewijzigingSchema, async (tx, invoer) => {
    await wijzigingsbesluitNemen(tx, actor, plaats, invoer)
    return redirect(plaats.adres, 303)
  })
})

export default function WijzigingspuntPage() {
  const { nummer, titel, regeling, adres, besluit, stuk, terug, aangehouden, ...rest } =
    useLoaderData<typeof loader>()
  const { belemmeringen, ...deelname } = rest
  const open = !besluit && !terug && !aangehouden
  return (
    <>
      <PageHeading
        step={nummer}
        title={titel}
        intro={`Wijzigen of intrekken van wat is verleend. Regeling ${regeling}.`}
      />
      {besluit && <AlBesloten besluit={besluit} />}
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
      <Deelname pagina={adres} {...deelname} open={open} />
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
              <BesluitForm stuk={stuk} leden={deelnemend(deelname.leden)} />
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
