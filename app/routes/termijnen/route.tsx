import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import {
  termijnformulierInvoer,
  termijnformulierSchema,
} from '../../domain/termijn/termijnformulier.schema.ts'
import { vraagBeantwoorden } from '../../domain/termijn/vraag.ts'
import { fieldErrors, formValues } from '../../lib/form-values.ts'
import { guard } from '../../lib/guard.server.ts'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { TermijnForm } from './termijn-form.tsx'
import { TermijnUitleg } from './termijn-uitleg.tsx'
import { TermijnUitkomst } from './termijn-uitkomst.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

const titel = 'Hoelang mag het duren?'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.errors ? `Fout: ${titel}` : titel },
]

export const loader = guard('openbaar', async ({ request, db, gemeente, nu }) => {
  const regelingen = await listRegelingen(db, gemeente.id, toDatum(nu))
  const { searchParams } = new URL(request.url)
  const vast = { regelingen, errors: null, antwoord: null }
  if (searchParams.size === 0) return json({ ...vast, waarden: leeg })
  const waarden = termijnformulierInvoer(formValues(asFormData(searchParams)))
  const vraag = termijnformulierSchema.safeParse(waarden)
  if (!vraag.success)
    return json({ ...vast, waarden, errors: fieldErrors(vraag.error) }, { status: 422 })
  const uitkomst = vraagBeantwoorden(vraag.data, await getFeestdagen(db))
  return json({ ...vast, waarden, antwoord: { vraag: vraag.data, ...uitkomst } })
})

export default function TermijnenPage() {
  const { waarden, errors, antwoord, regelingen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={titel}
        intro="De gemeente moet op tijd over uw aanvraag besluiten. Hier rekent u zelf na wat de laatste dag is."
      />
      {antwoord && <TermijnUitkomst antwoord={antwoord} />}
      <TermijnForm waarden={waarden} errors={errors ?? {}} />
      <TermijnUitleg regelingen={regelingen} />
      <HardWords
        words={[
          begrippen.opschorten,
          begrippen.verdagen,
          begrippen.ingebrekestelling,
          begrippen.dwangsom,
          begrippen.bezwaar,
        ]}
      />
    </>
  )
}

const leeg = termijnformulierInvoer({ weken: '8', grondslag: 'wet' })

function asFormData(query: URLSearchParams) {
  const data = new FormData()
  for (const [name, value] of query) data.append(name, value)
  return data
}
