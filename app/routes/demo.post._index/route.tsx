import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { Table } from '../../components/table.tsx'
import { tijdstip } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listDemopost } from '../../../db/queries/demo.ts'

export const meta: MetaFunction = () => [{ title: 'Verstuurde post' }]

export const loader = guard('demo:gebruiken', async ({ request, db, gemeente }) => {
  const gevraagd = new URL(request.url).searchParams.get('voor') ?? ''
  const voor = new Date(/^\d{4}-/.test(gevraagd) ? gevraagd : '')
  const post = await listDemopost(db, gemeente.id, Number.isNaN(voor.getTime()) ? null : voor)
  const rows = post.map(({ aangemaakt_op, verzonden_op, aan_adres, id, ...mail }) => ({
    id,
    aan: aan_adres,
    onderwerp: mail.onderwerp ?? 'Wordt verstuurd …',
    moment: tijdstip(aangemaakt_op),
    verzonden: verzonden_op !== null,
  }))
  return json({
    rows,
    volgende: post.length === 50 ? `?voor=${post.at(-1)?.aangemaakt_op.toISOString()}` : undefined,
  })
})

export default function DemopostPage() {
  const { rows, volgende } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Verstuurde post"
        intro="In deze demonstratie gaat e-mail nergens heen. U leest hier wat het platform verstuurt."
      />
      <Table
        caption="E-mail, nieuwste eerst"
        rows={rows}
        rowKey={(mail) => mail.id}
        empty="Er is nog geen e-mail verstuurd."
        columns={[
          {
            heading: 'Onderwerp',
            cell: (mail) => <Link to={`/demo/post/${mail.id}`}>{mail.onderwerp}</Link>,
          },
          { heading: 'Aan', cell: (mail) => mail.aan },
          { heading: 'Wanneer', cell: (mail) => mail.moment },
        ]}
      />
      <Pagination volgende={volgende} />
    </>
  )
}
