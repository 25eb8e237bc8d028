import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { toDatum } from '../../domain/datum.ts'
import { ideeenAdres, leesIdeefilter, type Ideebak } from '../../domain/idee/werklijst.ts'
import { guard } from '../../lib/guard.server.ts'
import { listIdeeen } from '../../../db/queries/idee-werklijst.ts'
import { Ideeenlijst } from './ideeenlijst.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }
export const meta: MetaFunction = () => [{ title: 'Ideeën van inwoners' }]

export const loader = guard('idee:begeleiden', async ({ db, gebruiker, nu, request }) => {
  const filter = leesIdeefilter(new URL(request.url).searchParams)
  const { ideeen, vorige, volgende } = await listIdeeen(db, gebruiker, filter)
  return {
    vandaag: toDatum(nu),
    bak: filter.bak,
    ideeen,
    vorige: vorige && ideeenAdres({ ...filter, na: null, voor: vorige }),
    volgende: volgende && ideeenAdres({ ...filter, voor: null, na: volgende }),
  }
})

export default function IdeeenwerkPage() {
  const { vandaag, bak, ideeen, vorige, volgende } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Ideeën van inwoners"
        intro="Neem contact op, leg vast wat u afspreekt en zoek mee naar mensen. Wie begeleidt, beoordeelt niet."
      />
      <Form
        method="get"
        action="/behandeling/ideeen"
        className="filter-bar"
        aria-label="Ideeën filteren"
      >
        <Field label="Welke ideeën" name="bak" type="select" defaultValue={bak} options={bakken} />
        <Button look="secondary">Toon</Button>
      </Form>
      {ideeen.length === 0 ? (
        <EmptyState
          title={leeg[bak]}
          action={bak === 'alle' ? undefined : <a href="/behandeling/ideeen">Toon wat openstaat</a>}
        />
      ) : (
        <Ideeenlijst ideeen={ideeen} vandaag={vandaag} bak={bak} />
      )}
      <Pagination vorige={vorige} volgende={volgende} label="Bladeren in de ideeën" />
    </>
  )
}

const bakken: { value: Ideebak; label: string }[] = [
  { value: 'alle', label: 'Alles wat openstaat' },
  { value: 'mijn', label: 'Die ik begeleid' },
  { value: 'vrij', label: 'Nog van niemand' },
  { value: 'klaar', label: 'Afgerond en aangevraagd' },
]

const leeg: Record<Ideebak, string> = {
  alle: 'Er staat geen idee open',
  mijn: 'U begeleidt nu geen idee',
  vrij: 'Alle ideeën zijn opgepakt',
  klaar: 'Er is nog geen idee afgerond',
}
