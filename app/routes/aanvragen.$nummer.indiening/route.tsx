import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { aanvraagIndienen } from '../../commands/aanvraag-indienen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { indieningSchema } from '../../domain/aanvraag/indiening.schema.ts'
import { sectietitels, stapVan } from '../../domain/aanvraag/secties.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { papierinvoer } from '../../lib/papierinvoer.server.ts'
import { bewaardVan } from '../../lib/sectie.server.ts'
import { Antwoorden } from './antwoorden.tsx'
import { Bevindingen } from './bevindingen.tsx'
import { controle } from './controle.server.ts'
import { IndieningForm } from './indiening-form.tsx'
import { LetOp } from './let-op.tsx'
import { TeLaat } from './te-laat.tsx'

const naam = 'indiening'

export const meta: MetaFunction = () => [{ title: `${sectietitels[naam]} (${stapVan(naam)})` }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  requireConcept(toegestaan.zaak)
  const [alles, net, papier] = await Promise.all([
    controle(toegestaan),
    bewaardVan(toegestaan),
    papierinvoer(toegestaan),
  ])
  return json({ ...alles, net, papier })
})

export const action = guardZaak('aanvraag:indienen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, indieningSchema, async (tx, input) => {
    await aanvraagIndienen(tx, actor, zaak, input)
    return redirect(`/aanvragen/${zaak.nummer}/ontvangst`, 303)
  }),
)

export default function IndieningPage() {
  const { nummer, schrijft, tekent, ...data } = useLoaderData<typeof loader>()
  const gesloten = tekent && data.belemmeringen.find(({ code }) => code === 'gesloten')
  return (
    <>
      <SavedAlert tekst={data.net} />
      <PageHeading
        step={stapVan(naam)}
        title={schrijft ? sectietitels[naam] : data.titel}
        intro={
          schrijft
            ? gesloten
              ? 'Dit hebt u geschreven.'
              : 'Lees alles rustig na. Klopt iets niet? Kies dan Wijzig. Onderaan dient u in.'
            : 'Dit staat er nu in de aanvraag. Zolang zij niet is ingediend, kan de tekst nog veranderen.'
        }
      />
      {gesloten && <TeLaat tekst={gesloten.tekst} />}
      <Antwoorden
        nummer={nummer}
        delen={data.delen}
        samenhang={data.samenhang}
        nogOpen={data.nogOpen}
        aanvrager={data.aanvrager}
        wijzig={schrijft}
      />
      {!gesloten && <Bevindingen nummer={nummer} bevindingen={data.bevindingen} />}
      {!gesloten && <LetOp nummer={nummer} punten={data.letOp} verdeelwijze={data.verdeelwijze} />}
      {tekent && !gesloten && <IndieningForm nummer={nummer} belemmeringen={data.belemmeringen} />}
      {data.papier && (
        <p>
          <ButtonLink to={`/behandeling/papier/${nummer}`}>Registreer het papier</ButtonLink>
        </p>
      )}
      {!tekent && schrijft && !data.papier && (
        <p>Alleen de penvoerder kan de aanvraag ondertekenen en indienen.</p>
      )}
    </>
  )
}
