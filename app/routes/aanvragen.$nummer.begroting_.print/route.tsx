import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { balansInWoorden, balansVan } from '../../domain/begroting/begroting.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getTeTonenBegroting } from '../../../db/queries/begroting-tonen.ts'
import { Begrotingstabel } from '../begroting/begrotingstabel.tsx'

export const meta: MetaFunction = () => [{ title: 'Begroting' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak }) =>
  json({ nummer: zaak.nummer, ...(await getTeTonenBegroting(db, zaak.id)) }),
)

export default function BegrotingPrintPage() {
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
        <a href={`/aanvragen/${nummer}/begroting.xlsx`}>bewaar de begroting als rekenblad</a>.
      </p>
    </>
  )
}
