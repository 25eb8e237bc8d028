import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import { laatsteDag, type Versiedagen } from '../../domain/regeling/versiedagen.ts'
import { can } from '../../domain/toegang.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findRegeling, mapVoorwaarden } from '../../../db/queries/regeling.ts'
import { listRegelingversies } from '../../../db/queries/regelingversie.ts'
import { regelingenKruimels } from '../beheer/kruimels.ts'
import { Regelingversies } from './regelingversies.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.regeling.titel} beheren` : 'Regeling beheren' },
]
export const handle: Handle = { kruimels: regelingenKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, nu, params, request }) => {
  const { gemeente_id } = gebruiker
  const regeling = await findRegeling(db, gemeente_id, params.regeling ?? '', toDatum(nu))
  if (!regeling) throw notFound()
  const versies = await listRegelingversies(db, gemeente_id, regeling.id)
  const voorwaarden = await mapVoorwaarden(
    db,
    versies.map(({ id }) => id),
  )
  return json({
    regeling: { id: regeling.id, titel: regeling.titel, versie: regeling.versie },
    versies: versies.map(({ id, van, tot, ...versie }) => ({
      ...versie,
      geldt: versie.versie === regeling.versie,
      geldt_vanaf: van > toDatum(nu) ? datumVoluit(van) : null,
      venster: vensterVan({ versie: versie.versie, van, tot }, versies),
      voorwaarden: (voorwaarden.get(id) ?? []).map(({ sleutel, titel, artikel }) => {
        return { sleutel, titel, artikel }
      }),
    })),
    plafonds: regeling.plafonds.map(({ periode, bedrag }) => ({ periode, bedrag })),
    beheert: can(gebruiker, 'beheer:regelingen'),
    gepubliceerd: new URL(request.url).searchParams.has('gepubliceerd'),
  })
})

/** When this version counts: until its own last day, or until a newer one takes its place. */
function vensterVan(versie: Versiedagen, versies: readonly Versiedagen[]) {
  const laatste = laatsteDag(versie, versies)
  if (laatste < versie.van) return 'Nooit: een nieuwere versie gold al eerder.'
  return `${datumVoluit(versie.van)} tot en met ${datumVoluit(laatste)}${laatste < versie.tot ? '. Daarna geldt een nieuwere versie' : ''}`
}

export default function RegelingBeherenPage() {
  const { regeling, versies, plafonds, beheert, gepubliceerd } = useLoaderData<typeof loader>()
  const [nieuwste] = versies
  return (
    <>
      <SavedAlert
        tekst={
          gepubliceerd && nieuwste
            ? `Versie ${nieuwste.versie} is gepubliceerd. Wat is ingediend, houdt de versie die toen gold.`
            : null
        }
      />
      <PageHeading step="Regeling" title={regeling.titel} />
      {beheert && (
        <Form action={`/beheer/regelingen/${regeling.id}/concept`}>
          <ButtonGroup>
            <Button>Nieuwe versie maken</Button>
            <ButtonLink look="secondary" to={`/beheer/regelingen/${regeling.id}/kopie`}>
              Kopie als nieuwe regeling
            </ButtonLink>
            <ButtonLink look="subtle" to={`/regelingen/${regeling.id}`}>
              Bekijk op de site
            </ButtonLink>
          </ButtonGroup>
        </Form>
      )}
      <h2>Plafond</h2>
      <ul>
        {plafonds.map(({ periode, bedrag }) => (
          <li key={periode}>
            <Link to={`/beheer/regelingen/${regeling.id}/plafond/${periode}`}>
              Plafond van {periode}
            </Link>
            : {euro(bedrag)}
          </li>
        ))}
      </ul>
      <h2>Versies</h2>
      <Regelingversies versies={versies} />
    </>
  )
}
