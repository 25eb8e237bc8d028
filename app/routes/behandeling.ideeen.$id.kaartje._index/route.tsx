import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeKaartVoorstellen } from '../../commands/idee-kaart-voorstellen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { kaartSchema } from '../../domain/idee/idee.schema.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { Kaartje } from '../ideeen/kaartje.tsx'
import { begeleidKruimels } from '../ideeen/kruimels.ts'
import { KaartForm } from './kaart-form.tsx'

export const handle: Handle = { kruimels: begeleidKruimels }
export const meta: MetaFunction = () => [{ title: 'Kaartje: wij zoeken' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const idee = await getGelezenIdee(toegang)
  const { id, kaart, wat, plaats } = idee
  return json({
    id,
    kaart,
    wat,
    plaats,
    sinds: kaart?.geplaatst_op ? tijdstip(new Date(kaart.geplaatst_op)) : null,
    belemmeringen: belemmeringenVoorIdee('kaart_voorstellen', idee, toegang.gebruiker.id),
  })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, kaartSchema, async (tx, input) => {
    await ideeKaartVoorstellen(tx, actor, params.id ?? '', input)
    return redirect(`/behandeling/ideeen/${params.id}?voorgelegd`, 303)
  }),
)

export default function KaartjePage() {
  const { id, kaart, sinds, wat, plaats, belemmeringen } = useLoaderData<typeof loader>()
  const base = `/behandeling/ideeen/${id}/kaartje`
  return (
    <>
      <PageHeading
        step={wat}
        title="Kaartje: wij zoeken"
        intro="Een kaartje helpt om mensen te vinden. Er staat geen naam op, en de indiener zegt eerst ja."
      />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {kaart && (
        <>
          <h2>{sinds ? 'Dit staat op de site' : 'Dit ligt voor bij de indiener'}</h2>
          <Kaartje kaart={kaart} />
          {sinds && (
            <p className="muted">
              Sinds {sinds}.{' '}
              {kaart.toestemming === 'zelf'
                ? 'De indiener gaf zelf toestemming.'
                : 'De indiener gaf toestemming in een gesprek.'}
            </p>
          )}
          <div className="idea-actions">
            {!sinds && belemmeringen.length === 0 && (
              <ButtonLink to={`${base}/plaatsing`} look="secondary">
                De indiener zei ja in een gesprek
              </ButtonLink>
            )}
            <Form className="form-inline" action={`${base}/intrekking`}>
              <Button look="danger">{sinds ? 'Haal het weg' : 'Trek het voorstel in'}</Button>
            </Form>
          </div>
        </>
      )}
      {belemmeringen.length === 0 && !sinds && (
        <>
          <h2>{kaart ? 'Een andere tekst' : 'De tekst van het kaartje'}</h2>
          <KaartForm kaart={kaart ?? { wat, waar: plaats, zoekt: '' }} />
        </>
      )}
      <p>
        <Link to={`/behandeling/ideeen/${id}`}>Terug naar het idee</Link>
      </p>
    </>
  )
}
