import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { balansInWoorden, balansVan } from '../../domain/begroting/begroting.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { findIngediendeBegroting } from '../../../db/queries/begroting-tonen.ts'
import { Begrotingstabel } from '../begroting/begrotingstabel.tsx'

export const meta: MetaFunction = () => [{ title: 'Begroting' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(async ({ db, zaak }) => {
  const begroting = await findIngediendeBegroting(db, zaak.id)
  // a draft is of its applicants
  if (!begroting) throw notFound()
  return json({ nummer: zaak.nummer, ...begroting })
})

export default function ZaakBegrotingPage() {
  const { nummer, titel, posten, gevraagd, btw } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nummer}
        title={`Begroting van ${aanvraagtitel(titel)}`}
        intro={balansInWoorden(balansVan(posten, gevraagd))}
      />
      <Begrotingstabel posten={posten} gevraagd={gevraagd} btw={btw} />
      <p className="no-print">
        Print deze pagina met de knop van uw browser, of{' '}
        <a href={`/behandeling/${nummer}/begroting.xlsx`}>bewaar de begroting als rekenblad</a>.
      </p>
    </>
  )
}
