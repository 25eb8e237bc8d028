import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarMaken } from '../../commands/bezwaar-maken.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitnaam } from '../../domain/bezwaar/bezwaar.ts'
import { bezwaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwaarKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { listBezwaarbaar } from '../../../db/queries/bezwaar.ts'
import { findEigenPartij } from '../../../db/queries/deelname.ts'
import { BezwaarForm } from './bezwaar-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Bezwaar maken' }]
export const handle: Handle = { kruimels: bezwaarKruimels }

export const loader = guardZaak('bezwaar:maken', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const partij = await findEigenPartij(db, zaak.id, zaak.namens_partij_id)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    wie: {
      naam: partij?.naam ?? gebruiker.naam,
      straat: [partij?.straat, partij?.huisnummer].filter(Boolean).join(' '),
      postcode_plaats: [partij?.postcode, partij?.plaats].filter(Boolean).join(' '),
    },
    besluiten: (await listBezwaarbaar(db, zaak.id)).map(({ id, bezwaar_tot, ...besluit }) => ({
      id,
      naam: besluitnaam(besluit),
      tot: datumVoluit(bezwaar_tot),
      opTijd: vandaag <= bezwaar_tot,
    })),
  })
})

export const action = guardZaak('bezwaar:maken', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, bezwaarSchema, async (tx, invoer, { bestanden }) => {
    const { bestanden: _, ...bezwaar } = invoer
    const { volgnummer } = await bezwaarMaken(tx, actor, zaak, bezwaar, bestanden)
    return redirect(`/aanvragen/${zaak.nummer}/bezwaar/${volgnummer}?ontvangen`, 303)
  }),
)

export default function BezwaarMakenPage() {
  const { nummer, titel, besluiten, wie } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Bezwaar maken" intro={titel} />
      {besluiten.length === 0 ? (
        <EmptyState title="Er is nog geen besluit">
          Bezwaar maken kan zodra u een besluit hebt gekregen.
        </EmptyState>
      ) : (
        <BezwaarForm besluiten={besluiten} wie={wie} />
      )}
    </>
  )
}
