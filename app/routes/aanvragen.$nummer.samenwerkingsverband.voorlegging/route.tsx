import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { tekstVoorleggen } from '../../commands/tekst-voorleggen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { voorleggingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { Tekst } from '../aanvragen.$nummer.instemming/tekst.tsx'
import { Verschillen } from '../aanvragen.$nummer.instemming/verschillen.tsx'
import { voorlegblik } from './voorlegblik.server.ts'

export const meta: MetaFunction = () => [{ title: 'De tekst voorleggen' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('samenwerking:leiden', voorlegblik)

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, voorleggingSchema, async (tx, { gezien }) => {
    await tekstVoorleggen(tx, actor, zaak.nummer, gezien)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 'tekst-voorgelegd')
  }),
)

export default function VoorleggingPage() {
  const { nummer, tekst, gezien, nogZonderAanvrager, verschillen, zonderEmail, belemmeringen } =
    useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading
        title="De tekst voorleggen"
        intro="Dit lezen uw partners. Zij zeggen ja of nee op precies deze tekst. U kunt hem daarna niet meer wijzigen, wel een nieuwe voorleggen."
      />
      <ErrorSummary errors={errors} />
      {belemmeringen.map(({ code, tekst: zin }) => (
        <Alert key={code}>
          <p>{zin}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && nogZonderAanvrager && (
        <Alert title="Wie vraagt de subsidie aan?">
          <p>
            In deze tekst is dat {nogZonderAanvrager}. Is het een groep of een organisatie?{' '}
            <Link to={`/aanvragen/${nummer}/indiening/aanvrager`}>Vul dat eerst in</Link>. Doet u
            het later, dan moeten uw partners opnieuw antwoorden.
          </p>
        </Alert>
      )}
      {verschillen.length > 0 && (
        <Alert tone="warning" title="Dit is anders dan de vorige keer">
          <Verschillen verschillen={verschillen} />
        </Alert>
      )}
      <Tekst tekst={tekst} />
      {zonderEmail.length > 0 && (
        <Alert tone="warning">
          <p>
            {zonderEmail.join(' en ')} {zonderEmail.length === 1 ? 'heeft' : 'hebben'} nog geen
            e-mailadres en {zonderEmail.length === 1 ? 'krijgt' : 'krijgen'} dus geen mail.
          </p>
        </Alert>
      )}
      {belemmeringen.length === 0 && (
        <Form>
          <input type="hidden" name="gezien" value={gezien} />
          <Button>Leg deze tekst voor</Button>
        </Form>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Terug naar uw partners</Link>
      </p>
    </>
  )
}
