import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { findToezegging } from '../../../db/queries/wijziging.ts'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { zienswijzeGeven } from '../../commands/zienswijze-geven.server.ts'
import { Alert } from '../../components/alert.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Phone } from '../../components/phone.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { uitbetaald } from '../../domain/wijziging/wijziging.ts'
import { gevolgVoorGeld } from '../../domain/zienswijze/berichten.ts'
import { hoorbesluitnamen } from '../../domain/zienswijze/gronden.ts'
import { grondVan, kleineLetter } from '../../domain/zienswijze/woorden.ts'
import { belemmeringenVoorAntwoord } from '../../domain/zienswijze/zienswijze.ts'
import { zienswijzeSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { ZienswijzeForm } from './zienswijze-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw zienswijze' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const laatste =
    (await listZienswijzen(db, zaak.id)).findLast(({ voornemen }) => voornemen !== null) ?? null
  const { contact } = await getAanZet(db, zaak.id, vandaag)
  const wacht = laatste !== null && laatste.beantwoord_op === null
  const stand = { status: zaak.status, beantwoord_op: vandaag }
  const kan = wacht && belemmeringenVoorAntwoord(laatste, stand, vandaag).length === 0
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    contact: { naam: contact.naam, telefoon: contact.telefoon },
    mag: can(gebruiker, 'zienswijze:geven', zaak.zaakrecht),
    kan,
    vraag: laatste && {
      ...laatste,
      plan: hoorbesluitnamen[laatste.voor],
      reden: kleineLetter(grondVan(laatste)),
      gevolg: kan
        ? gevolgVoorGeld(laatste.voor, uitbetaald(await findToezegging(db, zaak.id)))
        : '',
      voorbij: laatste.uiterlijk !== null && laatste.uiterlijk < vandaag,
    },
  })
})

export const action = guardZaak('zienswijze:geven', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, zienswijzeSchema, async (tx, input) => {
    await zienswijzeGeven(tx, actor, zaak, input)
    return gelukt(`/aanvragen/${zaak.nummer}/zienswijze`, 'zienswijze-gegeven')
  }),
)

export default function ZienswijzePage() {
  const { nummer, titel, vraag, mag, kan, contact } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Wat vindt u van ons voornemen?"
        intro={`Het gaat om “${titel}” (${nummer}).`}
      />
      {!vraag && <EmptyState title="De gemeente vraagt nu niet om uw zienswijze" />}
      {vraag && (
        <>
          <p>
            De gemeente is van plan om {vraag.plan}. Dit is nog geen besluit. De reden:{' '}
            {vraag.reden}.
          </p>
          <p className="message-text">{vraag.voornemen}</p>
          {vraag.gevolg && <p>{vraag.gevolg}</p>}
          {vraag.beantwoord_op && (
            <Alert tone="good" title={`U reageerde op ${datumVoluit(vraag.beantwoord_op)}`}>
              <p className="pre-line">{vraag.antwoord || 'U wilt niet reageren.'}</p>
            </Alert>
          )}
          {kan && <Uitleg tot={vraag.uiterlijk ?? ''} voorbij={vraag.voorbij} {...contact} />}
          {kan && mag && <ZienswijzeForm />}
          {kan && !mag && <p>De penvoerder van deze aanvraag geeft de zienswijze.</p>}
        </>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
    </>
  )
}

type UitlegProps = { tot: string; voorbij: boolean; naam: string; telefoon: string }
const Uitleg = ({ tot, voorbij, naam, telefoon }: UitlegProps) => (
  <p>
    {voorbij
      ? `U kon reageren tot en met ${datumVoluit(tot)}. De gemeente heeft nog niet beslist. Uw reactie kan nog mee.`
      : `U kunt reageren tot en met ${datumVoluit(tot)}. U hoeft niet te reageren.`}{' '}
    Vertelt u het liever? Bel dan {naam}, <Phone nummer={telefoon} />.
  </p>
)
