import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { briefzin } from '../../domain/brief/teksten.ts'
import { regelzin } from '../../domain/mandaat/mandaat.ts'
import { termijnenzin } from '../../domain/regeling/concept.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlankeuzes } from '../../../db/queries/regelingversie.ts'
import { leesConcept } from '../beheer/concept.server.ts'
import { regelingenKruimels } from '../beheer/kruimels.ts'
import { Belemmeringen } from '../beheer/belemmeringen.tsx'
import { Samenvatting } from './samenvatting.tsx'
import { Voorwaarden } from './voorwaarden.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Concept ${data.concept.titel}` : 'Concept' },
]
export const handle: Handle = { kruimels: regelingenKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, basis, plafonds, belemmeringen, vragen, teksten, checklist, ...rest } =
    await leesConcept(toegestaan)
  const { mandaat, scoren, briefteksten } = rest
  const plannen = await listPlankeuzes(toegestaan.db, toegestaan.gebruiker.gemeente_id)
  const gekozen = plannen.find(({ id }) => id === inhoud.plan_versie_id)
  const { searchParams } = new URL(toegestaan.request.url)
  return json({
    ...kop,
    inhoud,
    plan: gekozen ? `${gekozen.titel}, versie ${gekozen.versie}` : '',
    plafonds: [...plafonds, ...inhoud.plafonds].map(({ periode, bedrag }) => ({ periode, bedrag })),
    basis: `${basis.titel}, versie ${basis.versie}`,
    teksten,
    scoren,
    stukken: checklist.map(({ naam }) => naam),
    mandaat: mandaat.map(regelzin),
    brieven: briefzin(briefteksten),
    termijnen: termijnenzin(inhoud.termijnen ?? basis),
    vragenWeg: basis.vragen.length - vragen.length,
    belemmeringen,
    bewaard: searchParams.has('bewaard'),
  })
})

export default function ConceptPage() {
  const { concept, versie, basis, belemmeringen, bewaard, ...rest } = useLoaderData<typeof loader>()
  const hier = `/beheer/regelingen/concept/${concept.id}`
  return (
    <>
      <SavedAlert
        tekst={bewaard ? 'Het concept is bewaard. Er is nog niets veranderd op de site.' : null}
      />
      <PageHeading
        step={concept.nieuw ? 'Nieuwe regeling' : 'Nieuwe versie'}
        title={concept.titel}
        intro={`Gemaakt van ${basis}. Een concept verandert niets, tot u het publiceert.`}
      />
      <Belemmeringen hier={hier} belemmeringen={belemmeringen} />
      <Samenvatting hier={hier} {...rest} />
      <Voorwaarden hier={hier} versie={versie} voorwaarden={rest.inhoud.voorwaarden} />
      <ButtonGroup>
        <ButtonLink to={`${hier}/proef`}>Proberen op eerdere aanvragen</ButtonLink>
        <ButtonLink look="secondary" to={`${hier}/publicatie`}>
          Verder naar publiceren
        </ButtonLink>
        <ButtonLink look="subtle" to={`${hier}/verwijdering`}>
          Concept weggooien
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
