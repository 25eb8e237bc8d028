import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { tijdstip } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { secretMark } from '../../lib/marks.ts'
import { decrypt } from '../../lib/tokens.server.ts'
import { findDemopost } from '../../../db/queries/demo.ts'
import { MailText } from './mail-text.tsx'

export const meta: MetaFunction = () => [{ title: 'Verstuurde post' }]
export const handle: Handle = { kruimels: [{ naam: 'Verstuurde post', naar: '/demo/post' }] }

export const loader = guard('demo:gebruiken', async ({ params, db, gemeente }) => {
  const mail = await findDemopost(db, gemeente.id, params.id ?? '')
  if (!mail) throw notFound()
  const { aan_naam, aan_adres, onderwerp, aangemaakt_op, tekst, geheim } = mail
  const full = geheim ? tekst?.replaceAll(secretMark, decrypt(geheim)) : tekst
  return json({
    aan: `${aan_naam} <${aan_adres}>`.trim(),
    onderwerp: onderwerp ?? '',
    moment: tijdstip(aangemaakt_op),
    tekst: full ?? null,
  })
})

export default function DemopostMailPage() {
  const { aan, onderwerp, moment, tekst } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={onderwerp || 'Wordt verstuurd …'} />
      <SummaryList
        rows={[
          { label: 'Aan', value: aan },
          { label: 'Wanneer', value: moment },
        ]}
      />
      {tekst ? (
        <MailText tekst={tekst} />
      ) : (
        <p>Deze e-mail wordt over een ogenblik verstuurd. Laad de pagina opnieuw.</p>
      )}
    </>
  )
}
