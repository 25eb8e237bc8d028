import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listPartijen } from '../../../db/queries/dwangsom.ts'
import { dwangsomVaststellen } from '../../commands/dwangsom-vaststellen.server.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SumLines } from '../../components/sum-lines.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { dwangsomSchema } from '../../domain/dwangsom/dwangsom.schema.ts'
import { belemmeringenVoorVaststellen } from '../../domain/dwangsom/vaststellen.ts'
import { findDwangsombeeld } from '../../lib/dwangsom.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { mandaatredenen } from '../../lib/mandaat.server.ts'
import { DwangsomForm } from './dwangsom-form.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Dwangsom ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('dwangsom:vaststellen', async (toegang) => {
  const { db, zaak, nu, request } = toegang
  const over = new URL(request.url).searchParams.get('over') ?? 'aanvraag'
  const vandaag = toDatum(nu)
  const beeld = await findDwangsombeeld(db, zaak.id, vandaag, over)
  const verzuim = beeld?.verzuim ?? null
  const vastgesteld = verzuim?.vastgesteld_op != null
  const redenen = (grond: 'kennelijk' | null) =>
    belemmeringenVoorVaststellen(verzuim, { grond, vastgesteld }, vandaag)
  const nee = await mandaatredenen(toegang, { soort: 'dwangsom', bedrag: beeld?.stand.bedrag ?? 0 })
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    over,
    beeld,
    // who is no applicant objected alone
    partijen: verzuim?.bezwaar_van === 'derde' ? [] : await listPartijen(db, zaak.id),
    belemmeringen: [...redenen(null), ...nee],
    // that none is due can be said at once
    kanGeen: redenen('kennelijk').length === 0 && nee.length === 0,
  })
})

export const action = guardZaak('dwangsom:vaststellen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, dwangsomSchema, async (tx, input) => {
    await dwangsomVaststellen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'dwangsom-vastgesteld')
  }),
)

export default function DwangsomPage() {
  const { nummer, titel, over, beeld, partijen, belemmeringen, kanGeen } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De dwangsom vaststellen" />
      {beeld && (
        <>
          <p>
            <StatusTag tone={beeld.kop.toon}>{beeld.kop.tekst}</StatusTag>
          </p>
          <SumLines lines={beeld.regels} />
        </>
      )}
      <Reasons reasons={belemmeringen} />
      {kanGeen && (
        <DwangsomForm kanWel={belemmeringen.length === 0} over={over} partijen={partijen} />
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}
