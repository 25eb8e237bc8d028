import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formValues } from '../../lib/form-values.ts'
import { guard } from '../../lib/guard.server.ts'
import { Gesloten } from './gesloten.tsx'
import { beantwoorden } from './beantwoorden.server.ts'
import { VraagOpen } from './vraag-open.tsx'
import { vraagblik } from './vraagblik.server.ts'

export const meta: MetaFunction = () => [{ title: 'Wilt u meewerken?' }]

const statussen = { open: 200, gesloten: 410, onbekend: 404 }

export const loader = guard('openbaar', async (verzoek) => {
  const blik = await vraagblik(verzoek)
  return json({ gemeente: verzoek.gemeente.naam, blik }, { status: statussen[blik.stand] })
})

export const action = guard(
  'openbaar',
  async ({ request, params, gemeente, gebruiker, nu, ip, origin }) =>
    beantwoorden(
      {
        gemeente_id: gemeente.id,
        token: params.token ?? '',
        ingelogd: gebruiker,
        cookies: request.headers.get('cookie'),
        nu,
        origin,
        // The token in the address stays out of the audit trail.
        herkomst: `POST /uitnodiging van ${ip}`,
      },
      formValues(await request.formData()),
    ),
)

export default function ToegangsvraagPage() {
  const { gemeente, blik } = useLoaderData<typeof loader>()
  if (blik.stand === 'onbekend') return <Gesloten reden="onbekend" />
  if (blik.stand === 'gesloten') return <Gesloten reden={blik.reden} />
  return <VraagOpen {...blik} gemeente={gemeente} />
}
