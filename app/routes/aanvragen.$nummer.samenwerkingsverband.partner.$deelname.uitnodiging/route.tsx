import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findDeelname } from '../../../db/queries/deelname.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { partnerUitnodigen } from '../../commands/partner-uitnodigen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { geldigheidInDagen } from '../../domain/samenwerkingsverband/uitnodiging.ts'
import { deelIn } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Een partner uitnodigen' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params }) => {
  const deelname = await findDeelname(db, zaak.id, params.deelname ?? '')
  if (deelname?.rol !== 'partner') throw notFound()
  const tekst = await findVoorlegging(db, zaak.id)
  const { naam, email } = deelname
  const heeftTekst = tekst !== undefined && deelIn(tekst.inhoud, deelname.id) !== undefined
  return { nummer: zaak.nummer, naam, email, heeftTekst }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    const id = params.deelname ?? ''
    await partnerUitnodigen(tx, actor, zaak.nummer, id)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 'partner-uitgenodigd')
  }),
)

export default function UitnodigingPage() {
  const { nummer, naam, email, heeftTekst } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title={`${naam} uitnodigen`} intro={email && `Wij mailen ${email}.`} />
      <ErrorSummary errors={errors} />
      <ul>
        <li>In de mail staat alleen dat iemand gevraagd is om mee te doen, en een link.</li>
        <li>De link werkt {geldigheidInDagen} dagen. U kunt de uitnodiging intrekken.</li>
        <li>
          {heeftTekst
            ? 'Uw partner leest de tekst die u voorlegde en zegt zelf ja of nee.'
            : 'U hebt deze partner nog geen tekst voorgelegd. Uw partner kan vast meekijken, maar nog niets bevestigen.'}
        </li>
      </ul>
      <Form>
        <Button>Verstuur de uitnodiging</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Nu niet</Link>
      </p>
    </>
  )
}
