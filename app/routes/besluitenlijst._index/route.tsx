import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listBesluitenlijsten } from '../../../db/queries/besluitenlijst.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { datumLang } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Besluitenlijsten' }]

export const loader = guard('openbaar', async ({ db, gemeente }) =>
  json({
    gemeente: gemeente.naam,
    lijsten: (await listBesluitenlijsten(db, gemeente.id)).map(({ datum, besluiten }) => ({
      datum,
      besluiten,
    })),
  }),
)

export default function BesluitenlijstenPage() {
  const { gemeente, lijsten } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Wat besloot het college?"
        intro={`Hier leest u wat burgemeester en wethouders van ${gemeente} besloten over subsidies. Namen van aanvragers staan er niet in.`}
      />
      {lijsten.length === 0 ? (
        <EmptyState title="Er is nog geen lijst">
          De lijst komt hier na de vergadering, als alle brieven zijn verstuurd.
        </EmptyState>
      ) : (
        <ul>
          {lijsten.map(({ datum, besluiten }) => (
            <li key={datum}>
              <Link to={`/besluitenlijst/${datum}`}>{datumLang(datum)}</Link>
              {`: ${besluiten === 1 ? '1 besluit' : `${besluiten} besluiten`}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
