import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { regelingPubliceren } from '../../commands/regeling-publiceren.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { evalueertLaat } from '../../domain/regeling/concept-publiceren.ts'
import { publicatieSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listConceptnummers } from '../../../db/queries/regelingversie.ts'
import { leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { Belemmeringen } from '../beheer/belemmeringen.tsx'
import { Gevolgen } from './gevolgen.tsx'
import { PublicatieForm } from './publicatie-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Publiceren' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, versies, belemmeringen } = await leesConcept(toegestaan)
  const { db, gebruiker } = toegestaan
  const concepten = await listConceptnummers(db, gebruiker.gemeente_id, kop.concept.regeling_id)
  return json({
    ...kop,
    van: inhoud.van,
    evaluatieLaat: evalueertLaat(inhoud) && inhoud.evaluatie_op,
    volgende: (versies[0]?.versie ?? 0) + 1,
    concepten: concepten.map(({ nummer }) => nummer),
    belemmeringen,
  })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, publicatieSchema, async (tx, publicatie) => {
    const id = params.concept ?? ''
    const { regeling_id } = await regelingPubliceren(tx, actor, id, publicatie)
    return redirect(`/beheer/regelingen/${regeling_id}?gepubliceerd`, 303)
  }),
)

export default function PublicatiePage() {
  const { concept, versie, van, volgende, concepten, evaluatieLaat, belemmeringen } =
    useLoaderData<typeof loader>()
  const hier = `/beheer/regelingen/concept/${concept.id}`
  return (
    <>
      <PageHeading step={concept.titel} title={`Versie ${volgende} publiceren`} />
      {belemmeringen.length > 0 ? (
        <>
          <Belemmeringen hier={hier} belemmeringen={belemmeringen} />
          <ButtonLink look="secondary" to={hier}>
            Terug naar het concept
          </ButtonLink>
        </>
      ) : (
        <>
          <Gevolgen van={van ?? ''} nieuw={concept.nieuw} concepten={concepten} />
          {evaluatieLaat && (
            <Alert tone="warning" title="Het evaluatieverslag komt laat">
              <p>
                In het concept staat {datumVoluit(evaluatieLaat)}. Dat is meer dan vijf jaar na de
                eerste dag. Awb 4:24 vraagt ten minste eens in de vijf jaar een verslag, tenzij een
                wettelijk voorschrift anders bepaalt.{' '}
                <Link to={`${hier}/gegevens`}>Wijzig de dag</Link>
              </p>
            </Alert>
          )}
          <PublicatieForm versie={versie} terug={hier} />
        </>
      )}
    </>
  )
}
