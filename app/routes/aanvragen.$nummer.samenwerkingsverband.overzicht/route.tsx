import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { Tekst } from '../aanvragen.$nummer.instemming/tekst.tsx'
import { Handtekeningen } from './handtekeningen.tsx'
import { overzichtVan } from './overzicht.server.ts'

export const meta: MetaFunction = () => [{ title: 'Overzicht van de samenwerking' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('aanvraag:lezen', overzichtVan)

export default function OverzichtPage() {
  const { nummer, titel, tekst, partijen, voorgelegd, gewijzigd, geprint } =
    useLoaderData<typeof loader>()
  return (
    <div className="paper stack">
      <PageHeading step={nummer} title="Overzicht van de samenwerking" intro={titel} />
      {voorgelegd ? (
        <p>
          Dit is tekst {voorgelegd.versie}, voorgelegd op {voorgelegd.op}.
        </p>
      ) : (
        <Alert tone="warning">
          <p>
            Deze tekst is nog niet voorgelegd. Hij kan nog veranderen: laat hem nog niet
            ondertekenen.
          </p>
        </Alert>
      )}
      {gewijzigd && (
        <Alert tone="warning">
          <p>De aanvraag is na het voorleggen gewijzigd. Hieronder staat de voorgelegde tekst.</p>
        </Alert>
      )}
      <Tekst tekst={tekst} />
      <Handtekeningen partijen={partijen} />
      <p className="muted">
        Overzicht van {geprint}.
        {voorgelegd && (
          <>
            {' '}
            Controlegetal van de tekst: <span className="check-number">{voorgelegd.controle}</span>
          </>
        )}
      </p>
      <p className="no-print">
        Print deze pagina met de knop van uw browser. Ondertekende iemand met de hand?{' '}
        <Link to={`/aanvragen/${nummer}/bijlagen`}>Voeg dan een foto of scan toe als bijlage</Link>.
      </p>
    </div>
  )
}
