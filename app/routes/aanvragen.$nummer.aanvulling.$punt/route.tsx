import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { alsOpenVerzoek, findOpenVerzoek } from '../../../db/queries/aanvulling.ts'
import { findBijlage } from '../../../db/queries/bestand.ts'
import { aanvullingspuntBeantwoorden } from '../../commands/aanvullingspunt-beantwoorden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { belemmeringenVoorAntwoord } from '../../domain/volledigheid/aanvulling.ts'
import { antwoordSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { AntwoordForm } from './antwoord-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Aanvullen' }]

export const handle = {
  kruimels: ({ nummer }: { nummer: string }) => [
    ...aanvraagKruimels({ nummer }),
    { naam: 'Aanvullen', naar: `/aanvragen/${nummer}/aanvulling` },
  ],
}

export const loader = guardZaak('aanvraag:schrijven', async ({ db, zaak, params, request }) => {
  const open = await findOpenVerzoek(db, zaak.id)
  const punt = open?.punten.find(({ volgorde }) => String(volgorde) === params.punt)
  if (!open || !punt) throw notFound()
  const bijlage = punt.bestand_id ? await findBijlage(db, zaak.id, punt.bestand_id) : undefined
  return {
    nummer: zaak.nummer,
    net: new URL(request.url).searchParams.has('verwijderd') ? 'Het bestand is verwijderd.' : null,
    punt,
    verwijderen:
      bijlage?.punt == null
        ? null
        : `/aanvragen/${zaak.nummer}/bijlagen/${bijlage.id}/verwijdering`,
    aantal: open.punten.length,
    redenen: belemmeringenVoorAntwoord(alsOpenVerzoek(open)),
  }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak, params }) =>
  handleUpload(
    { request, actor },
    antwoordSchema,
    async (tx, { antwoord }, { bestand = [] }) => {
      const volgorde = Number(params.punt)
      await aanvullingspuntBeantwoorden(tx, actor, zaak, {
        volgorde,
        antwoord,
        bestand: bestand[0],
      })
      return redirect(`/aanvragen/${zaak.nummer}/aanvulling?bewaard`, 303)
    },
    { bewaren: true },
  ),
)

export default function PuntPage() {
  const { net, punt, verwijderen, aantal, redenen } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading step={`Punt ${punt.volgorde} van ${aantal}`} title={punt.omschrijving} />
      {redenen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {redenen.length === 0 && <AntwoordForm punt={punt} verwijderen={verwijderen} />}
    </>
  )
}
