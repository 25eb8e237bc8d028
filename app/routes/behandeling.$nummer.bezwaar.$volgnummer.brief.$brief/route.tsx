import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarbriefVerzonden } from '../../commands/bezwaarbrief-verzonden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PrintableLetter } from '../../components/letter.tsx'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { bezwaarbriefVan } from './bezwaarbrief.server.ts'

export const meta: MetaFunction = () => [{ title: 'Brief bij een bezwaar' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:registreren', async (toegang) => {
  const { nummer, volgnummer = '', brief: id = '' } = toegang.params
  const { brief, verzonden_op } = await bezwaarbriefVan(toegang)
  return json({
    brief,
    verzonden_op,
    pad: `/behandeling/${nummer}/bezwaar/${volgnummer}/brief/${id}`,
  })
})

export const action = guardZaak('bezwaar:registreren', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const { volgnummer, brief = '' } = params
    await bezwaarbriefVerzonden(tx, actor, { zaak, volgnummer }, brief)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaarbrief-gepost')
  }),
)

export default function BriefPage() {
  const { brief, verzonden_op, pad } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="no-print stack">
        {verzonden_op === null ? (
          <Form>
            <p>
              <a href={`${pad}/brief.pdf`} download>
                Download deze brief als PDF
              </a>
              , print hem en doe hem op de post. Leg daarna vast dat hij weg is.
            </p>
            <Button>Vandaag verzonden</Button>
          </Form>
        ) : (
          <Alert tone="good">
            <p>Deze brief is verzonden op {datumVoluit(verzonden_op)}.</p>
          </Alert>
        )}
      </div>
      <PrintableLetter brief={brief} />
    </>
  )
}
