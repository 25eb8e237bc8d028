import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { alsOpenVerzoek, findOpenVerzoek, isBeantwoord } from '../../../db/queries/aanvulling.ts'
import { findTermijn } from '../../../db/queries/termijn.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { TaskList } from '../../components/task-list.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import {
  belemmeringenVoorAntwoord,
  type OpenVerzoek,
} from '../../domain/volledigheid/aanvulling.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Rekensom } from './rekensom.tsx'
import { Verstuurd } from './verstuurd.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw aanvraag aanvullen' }]

export const handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu, request }) => {
  const vandaag = toDatum(nu)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  const open = await findOpenVerzoek(db, zaak.id)
  const verzoek = alsOpenVerzoek(open)
  const termijn = await findTermijn(db, zaak.id, 'beslistermijn')
  return {
    nummer: zaak.nummer,
    bewaard: new URL(request.url).searchParams.has('bewaard'),
    aanZet: aanZetWoorden(aanZet, contact, 'aanvrager', vandaag),
    toelichting: open?.toelichting ?? '',
    verzoek,
    punten: (open?.punten ?? []).map((punt) => ({ ...punt, klaar: isBeantwoord(punt) })),
    termijn: termijn && { einddatum: termijn.einddatum, regels: termijn.regels },
    redenen: belemmeringenVoorAntwoord(verzoek),
    schrijft: can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht),
    verstuurt: can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht),
  }
})

export default function AanvullingPage() {
  const { nummer, bewaard, aanZet, verzoek, punten, ...data } = useLoaderData<typeof loader>()
  const { toelichting, termijn, redenen, schrijft, verstuurt } = data
  const open = redenen.length === 0 && schrijft
  return (
    <>
      {open && (
        <SavedAlert tekst={bewaard ? 'Uw antwoord is bewaard. Het is nog niet verstuurd.' : null} />
      )}
      <PageHeading title="Uw aanvraag aanvullen" intro={intro(verzoek)} />
      <WieIsAanZet {...aanZet} />
      {!verzoek &&
        redenen.map(({ code, tekst }) => (
          <Alert key={code}>
            <p>{tekst}</p>
          </Alert>
        ))}
      {toelichting && <p className="message-text">{toelichting}</p>}
      {!open && punten.length > 0 && <Verstuurd punten={punten} />}
      {open && (
        <TaskList
          tasks={punten.map(({ volgorde, omschrijving, klaar }) => ({
            naam: omschrijving,
            to: `/aanvragen/${nummer}/aanvulling/${volgorde}`,
            status: klaar ? 'Beantwoord' : 'Nog niet',
            tone: klaar ? 'good' : 'neutral',
          }))}
        />
      )}
      {open && verstuurt && (
        <ButtonLink to={`/aanvragen/${nummer}/aanvulling/versturen`}>
          Aanvulling versturen
        </ButtonLink>
      )}
      {open && !verstuurt && <p>De penvoerder van de aanvraag verstuurt de aanvulling.</p>}
      {open && (
        <p>
          Krijgt de gemeente de aanvulling niet op tijd? Dan kan zij besluiten uw aanvraag niet te
          behandelen.
        </p>
      )}
      {termijn && <Rekensom {...termijn} wacht={verzoek?.ontvangen_op === null} />}
    </>
  )
}

function intro(verzoek: OpenVerzoek | null) {
  if (!verzoek) return undefined
  if (verzoek.ontvangen_op !== null)
    return 'Uw aanvulling is verstuurd. De gemeente kijkt nu of zij genoeg is.'
  return `De gemeente heeft nog iets van u nodig. U kunt aanvullen tot en met ${datumVoluit(verzoek.uiterste_datum)}.`
}
