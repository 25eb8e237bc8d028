import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { plafondPubliceren } from '../../commands/plafond-publiceren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { toDatum } from '../../domain/datum.ts'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { plafondversieSchema } from '../../domain/plafond/plafond.schema.ts'
import { can } from '../../domain/toegang.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { countTellendeAanvragen, listPlafondversies } from '../../../db/queries/plafond.ts'
import { listPlafondstanden } from '../../../db/queries/prognose.ts'
import { findRegeling } from '../../../db/queries/regeling.ts'
import { Geldstand } from '../behandeling.geld/geldstand.tsx'
import { regelingKruimels } from '../beheer/kruimels.ts'
import { PlafondForm } from './plafond-form.tsx'
import { Plafondgevolgen } from './plafondgevolgen.tsx'
import { Plafondversies } from './plafondversies.tsx'

export const meta: MetaFunction = () => [{ title: 'Plafond' }]
export const handle: Handle = { kruimels: regelingKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, nu, params, request }) => {
  const { gemeente_id } = gebruiker
  const regeling = await findRegeling(db, gemeente_id, params.regeling ?? '', toDatum(nu))
  if (!regeling) throw notFound()
  const periode = leesPeriode(params.periode)
  const [stand] = await listPlafondstanden(db, gemeente_id, { regeling_id: regeling.id, periode })
  if (!stand) throw notFound()
  const zoek = new URL(request.url).searchParams
  const getypt = zoek.get('bedrag')
  const gelezen = plafondversieSchema.shape.bedrag.safeParse(getypt ?? '')
  const bedrag = gelezen.success ? gelezen.data : null
  return json({
    regeling: { id: regeling.id, titel: regeling.titel },
    stand,
    versies: await listPlafondversies(db, stand.id),
    nieuw: can(gebruiker, 'plafond:publiceren') ? bedrag : null,
    getypt: getypt ?? '',
    fout: getypt === null ? undefined : gelezen.error?.issues[0]?.message,
    publiceert: can(gebruiker, 'plafond:publiceren'),
    ingediend: bedrag === null ? 0 : await countTellendeAanvragen(db, gemeente_id, stand),
    gepubliceerd: zoek.has('gepubliceerd'),
  })
})

export const action = guard('plafond:publiceren', ({ request, actor, params }) =>
  handleForm({ request, actor }, plafondversieSchema, async (tx, invoer) => {
    const pot = { regeling_id: params.regeling ?? '', periode: leesPeriode(params.periode) }
    await plafondPubliceren(tx, actor, pot, invoer)
    const pad = `/beheer/regelingen/${pot.regeling_id}/plafond/${pot.periode}`
    return redirect(`${pad}?gepubliceerd`, 303)
  }),
)

const leesPeriode = (getypt = '') => (/^\d{4}$/.test(getypt) ? Number(getypt) : 0)

export default function PlafondPage() {
  const { regeling, stand, versies, nieuw, getypt, fout, publiceert, ingediend, gepubliceerd } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={gepubliceerd ? `Versie ${stand.versie} is gepubliceerd.` : null} />
      <PageHeading step={regeling.titel} title={`Plafond van ${stand.periode}`} />
      <Geldstand stand={stand} />
      {publiceert && (
        <section className="stack">
          <h2>Een ander plafond</h2>
          {nieuw === null ? (
            <form method="get" className="form">
              <ErrorSummary errors={fout ? { bedrag: { type: 'custom', message: fout } } : {}} />
              <Field
                type="money"
                label="Hoe hoog wordt het plafond?"
                hint="U ziet eerst wat dat doet. Er verandert nog niets."
                name="bedrag"
                id="bedrag"
                defaultValue={getypt}
                error={fout}
              />
              <Button look="secondary">Bekijk wat dat doet</Button>
            </form>
          ) : (
            <>
              <Plafondgevolgen stand={stand} nieuw={nieuw} ingediend={ingediend} />
              <PlafondForm versie={stand.versie} bedrag={bedragGetypt(nieuw)} was={stand.bedrag} />
            </>
          )}
        </section>
      )}
      <section className="stack">
        <h2>Versies</h2>
        <Plafondversies versies={versies} />
      </section>
    </>
  )
}
