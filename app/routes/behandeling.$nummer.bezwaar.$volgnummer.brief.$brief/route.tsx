import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarbriefVerzonden } from '../../commands/bezwaarbrief-verzonden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PrintableLetter } from '../../components/letter.tsx'
import { berichtAlsBrief } from '../../domain/brief/bericht-als-brief.ts'
import { toDatum } from '../../domain/datum.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireBezwaar } from '../../lib/bezwaar.server.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findBezwaarbrief } from '../../../db/queries/bezwaarbrief.ts'
import { getGemeente } from '../../../db/queries/gemeente.ts'

export const meta: MetaFunction = () => [{ title: 'Brief bij een bezwaar' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:registreren', async (toegang) => {
  const { db, zaak, params } = toegang
  const { id: bezwaarId, ...bezwaar } = await requireBezwaar(toegang)
  const brief = await findBezwaarbrief(db, bezwaarId, params.brief ?? '')
  if (!brief) throw notFound()
  const { moment, verzonden_op, onderwerp, tekst } = brief
  return json({
    verzonden_op,
    brief: berichtAlsBrief(
      { onderwerp, tekst, datum: toDatum(moment), nummer: zaak.nummer },
      {
        gemeente: await getGemeente(db, zaak.gemeente_id),
        aan: [bezwaar.naam, bezwaar.straat, bezwaar.postcode_plaats].filter(Boolean),
      },
    ),
  })
})

export const action = guardZaak('bezwaar:registreren', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const { volgnummer, brief = '' } = params
    await bezwaarbriefVerzonden(tx, actor, { zaak, volgnummer }, brief)
    return redirect(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 303)
  }),
)

export default function BriefPage() {
  const { brief, verzonden_op } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="no-print stack">
        {verzonden_op === null ? (
          <Form>
            <p>Print deze brief en doe hem op de post. Leg daarna vast dat hij weg is.</p>
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
