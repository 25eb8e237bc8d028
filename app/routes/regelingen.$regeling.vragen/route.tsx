import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { standVan } from '../../domain/regeling/regeling.ts'
import {
  gevraagdVan,
  leesVrager,
  minutenSamen,
  vragenlijst,
  vragerkeuzes,
} from '../../domain/regeling/vragenlijst.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import {
  findRegeling,
  listKiesbareOnderdelen,
  listVoorwaarden,
} from '../../../db/queries/regeling.ts'
import { aansluitvragen } from './aansluitvragen.ts'
import { Deel } from './deel.tsx'
import { Vrager } from './vrager.tsx'

export const handle: Handle = {
  kruimels: ({ regeling }: { regeling: { id: string; titel: string } }) => [
    { naam: 'Regelingen', naar: '/regelingen' },
    { naam: regeling.titel, naar: `/regelingen/${regeling.id}` },
  ],
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Alle vragen: ${data?.regeling.titel ?? 'regeling'}` },
  { name: 'description', content: 'Wat de aanvraag vraagt, waarom, en hoelang het duurt.' },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu, params, request }) => {
  const vandaag = toDatum(nu)
  const regeling = await findRegeling(db, gemeente.id, params.regeling ?? '', vandaag)
  if (!regeling) throw notFound()
  const [kiesbaar, voorwaarden] = await Promise.all([
    listKiesbareOnderdelen(db, regeling),
    listVoorwaarden(db, regeling.versie_id),
  ])
  const { checklist } = regeling
  const vrager = leesVrager(checklist, new URL(request.url).searchParams)
  const delen = vragenlijst(gevraagdVan(checklist, vrager), aansluitvragen(kiesbaar, voorwaarden))
  return json({
    gemeente: { naam: gemeente.naam, postadres: gemeente.postadres },
    regeling: {
      id: regeling.id,
      titel: regeling.titel,
      plan: regeling.plan_id,
      tijd: regeling.teksten.tijd,
      contact_naam: regeling.contact_naam,
      contact_telefoon: regeling.contact_telefoon,
    },
    open: standVan(regeling, vandaag) === 'open',
    keuzes: vragerkeuzes(checklist),
    vrager,
    delen,
    minuten: minutenSamen(delen),
  })
})

export default function VragenPage() {
  const { gemeente, regeling, open, keuzes, vrager, delen, minuten } =
    useLoaderData<typeof loader>()
  const aantal = delen.reduce((som, { vragen }) => som + vragen.length, 0)
  return (
    <>
      <PageHeading
        step={regeling.titel}
        title="Alle vragen vooraf"
        intro={`${aantal} vragen in ${delen.length} delen. Weet u wat u wilt doen? Dan kost opschrijven ongeveer ${duur(minuten)}.`}
      />
      <p className="no-print">{regeling.tijd}</p>
      <Vrager regeling={regeling.id} keuzes={keuzes} vrager={vrager} />
      <p className="no-print">
        <strong>Liever op papier?</strong> Druk deze pagina af: dan staat er ruimte om te schrijven.
        Stuur het naar gemeente {gemeente.naam}, {gemeente.postadres}. Of bel{' '}
        {regeling.contact_naam}, {regeling.contact_telefoon}: wij vullen het samen in.
      </p>
      <div className="question-list">
        {delen.map((deel, index) => (
          <Deel key={deel.sectie} deel={deel} nummer={index + 1} plan={regeling.plan} />
        ))}
      </div>
      <p className="print-only">
        Stuur dit naar gemeente {gemeente.naam}, {gemeente.postadres}. Vragen? Bel{' '}
        {regeling.contact_naam}, {regeling.contact_telefoon}.
      </p>
      <ButtonGroup>
        {open && (
          <ButtonLink to={`/regelingen/${regeling.id}/past-mijn-idee`}>Past mijn idee?</ButtonLink>
        )}
        <ButtonLink to={`/regelingen/${regeling.id}`} look="secondary">
          Over deze regeling
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

/** Minutes in words, halves of an hour at a time when it is longer. */
function duur(minuten: number) {
  if (minuten < 60) return `${minuten} minuten`
  const halven = Math.round(minuten / 30)
  return halven === 3
    ? 'anderhalf uur'
    : `${halven % 2 === 0 ? halven / 2 : `${(halven - 1) / 2}½`} uur`
}
