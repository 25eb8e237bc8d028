import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adreswijzigingVragen } from '../../commands/adreswijziging-vragen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { adreswijzigingSchema } from '../../domain/adreswijziging/adreswijziging.schema.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listAdreswijzigingen } from '../../../db/queries/adreswijziging.ts'
import { AdreswijzigingForm } from './adreswijziging-form.tsx'
import { Verzoeken } from './verzoeken.tsx'

export const meta: MetaFunction = () => [{ title: 'E-mailadressen' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

const net = {
  gevraagd: 'Uw verzoek ligt klaar voor een collega.',
  gewijzigd: 'Het adres is gewijzigd. Op beide adressen komt een mail.',
  afgewezen: 'Het verzoek is afgewezen. Er is niets gewijzigd.',
}

export const loader = guard('adreswijziging:vragen', async ({ db, gebruiker, request }) => {
  const zoek = new URL(request.url).searchParams
  const klaar = (Object.keys(net) as (keyof typeof net)[]).find((naam) => zoek.has(naam))
  const verzoeken = await listAdreswijzigingen(db, gebruiker.gemeente_id)
  return json({
    net: klaar ? net[klaar] : null,
    verzoeken: verzoeken.map(({ gevraagd_op, gevraagd_door, besloten_op, ...verzoek }) => ({
      ...verzoek,
      gevraagd_op: tijdstip(gevraagd_op),
      besloten_op: besloten_op && tijdstip(besloten_op),
      magBesluiten: can(gebruiker, 'adreswijziging:besluiten') && gevraagd_door !== gebruiker.id,
    })),
  })
})

export const action = guard('adreswijziging:vragen', ({ request, actor }) =>
  handleForm({ request, actor }, adreswijzigingSchema, async (tx, wijziging) => {
    await adreswijzigingVragen(tx, actor, wijziging)
    return redirect('/behandeling/adressen?gevraagd', 303)
  }),
)

export default function AdressenPage() {
  const { net: tekst, verzoeken } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={tekst} />
      <PageHeading
        title="E-mailadressen van inwoners"
        intro="Iemand kan niet meer bij de oude mailbox. U vraagt het nieuwe adres aan, een collega controleert het."
      />
      {verzoeken.length > 0 && <Verzoeken verzoeken={verzoeken} />}
      <h2>Een ander adres aanvragen</h2>
      <AdreswijzigingForm />
    </>
  )
}
