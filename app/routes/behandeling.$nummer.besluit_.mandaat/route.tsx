import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitInMandaat } from '../../commands/besluit-in-mandaat.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitSchema } from '../../domain/besluit/besluit.schema.ts'
import { redenenPerUitkomst } from '../../domain/mandaat/mandaat.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findVoorstelstuk } from '../../lib/voorstelstuk.server.ts'
import { findGenomenBesluit } from '../../../db/queries/besluit.ts'
import { AlBesloten } from '../behandeling.$nummer.besluit/al-besloten.tsx'
import { Mandaatredenen } from './mandaatredenen.tsx'
import { Besluitformulier } from '../behandeling.$nummer.besluit/besluitformulier.tsx'
import { Voorstelstuk } from '../behandeling.$nummer.besluit/voorstelstuk.tsx'

export const meta: MetaFunction = () => [{ title: 'Beslissen in mandaat' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:mandaat', async ({ db, zaak, gebruiker }) => {
  const stuk = await findVoorstelstuk(db, zaak.id)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    besluit: (await findGenomenBesluit(db, zaak.id)) ?? null,
    stuk,
    uitkomsten: stuk
      ? redenenPerUitkomst(stuk.mandaat, {
          bedrag: stuk.gevraagd,
          rollen: gebruiker.rollen,
          geagendeerd: stuk.vergadering !== null,
        })
      : [],
  })
})

export const action = guardZaak('besluit:mandaat', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, besluitSchema, async (tx, input) => {
    await besluitInMandaat(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'besluit-genomen')
  }),
)

export default function MandaatPage() {
  const { nummer, titel, besluit, stuk, uitkomsten } = useLoaderData<typeof loader>()
  const dicht = uitkomsten.filter(({ redenen }) => redenen.length > 0)
  return (
    <>
      <PageHeading step={nummer} title="Beslis namens burgemeester en wethouders" intro={titel} />
      {besluit ? (
        <AlBesloten besluit={besluit} />
      ) : !stuk ? (
        <EmptyState title="Er is nog geen voorstel" />
      ) : (
        <>
          <Voorstelstuk stuk={stuk} />
          <h2>Het besluit</h2>
          {dicht.length > 0 && <Mandaatredenen dicht={dicht} />}
          {dicht.length < uitkomsten.length && (
            <Besluitformulier stuk={stuk} knop="Neem dit besluit" />
          )}
        </>
      )}
    </>
  )
}
