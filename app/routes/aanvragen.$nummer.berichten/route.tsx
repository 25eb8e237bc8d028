import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { berichtenLezen } from '../../commands/berichten-lezen.server.ts'
import { gemeenteBerichten } from '../../commands/gemeente-berichten.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { berichtSchema } from '../../domain/aanvraag/bericht.schema.ts'
import { isBrief } from '../../domain/brief/soorten.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { BerichtForm } from './bericht-form.tsx'
import { Bericht } from './bericht.tsx'

export const meta: MetaFunction = () => [{ title: 'Berichten over uw aanvraag' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  const { actor, zaak, gebruiker, gemeente, request } = toegestaan
  // a look from outside the page (a check of a link) shows nobody a message: only GET marks it read
  const berichten =
    request.method === 'HEAD' ? [] : await inTransaction((tx) => berichtenLezen(tx, actor, zaak))
  return json({
    nummer: zaak.nummer,
    schrijft: can(gebruiker, 'bericht:sturen', zaak.zaakrecht),
    verstuurd: new URL(request.url).searchParams.has('verstuurd'),
    berichten: berichten.map(({ moment, richting, afzender, bestanden, ...bericht }) => ({
      ...bericht,
      bestanden: bestanden.map((bestand) => toonBestand(bestand)),
      van: [richting === 'aan_gemeente' ? null : `Gemeente ${gemeente.naam}`, afzender]
        .filter(Boolean)
        .join(', '),
      brief:
        richting === 'aan_aanvrager' && isBrief(bericht.soort)
          ? `/aanvragen/${zaak.nummer}/berichten/${bericht.id}/brief.pdf`
          : null,
      moment: tijdstip(moment),
      dateTime: moment.toISOString(),
    })),
  })
})

export const action = guardZaak('bericht:sturen', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, berichtSchema, async (tx, input, { bestanden }) => {
    const { onderwerp, tekst } = input
    await gemeenteBerichten(tx, actor, zaak, { onderwerp, tekst }, bestanden)
    return redirect(`/aanvragen/${zaak.nummer}/berichten?verstuurd`, 303)
  }),
)

export default function BerichtenPage() {
  const { berichten, schrijft, verstuurd, nummer } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={verstuurd ? 'Uw bericht is verstuurd.' : null} />
      <PageHeading step={nummer} title="Berichten" />
      {schrijft && berichten.length > 0 && (
        <p>
          <a href="#nieuw">Stuur de gemeente een bericht</a>
        </p>
      )}
      {berichten.length === 0 && (
        <EmptyState title="Er zijn nog geen berichten">
          Berichten van de gemeente over deze aanvraag komen hier te staan.
        </EmptyState>
      )}
      {berichten.map((bericht) => (
        <Bericht key={bericht.id} {...bericht} />
      ))}
      {schrijft && <BerichtForm />}
    </>
  )
}
