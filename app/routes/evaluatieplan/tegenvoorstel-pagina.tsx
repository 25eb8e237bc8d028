import { useLoaderData } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { andereKant } from '../../domain/evaluatiecriterium/criterium.ts'
import { kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { CriteriumForm } from './criterium-form.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'
import { alsGetypt } from './keuzes.ts'

/** The same form, filled in with what lies on the table: change what should be different. */
export function TegenvoorstelPagina() {
  const { basis, volgnummer, versie, regels, inhoud, kant, woorden, mag, waarom, tafel } =
    useLoaderData<CriteriumGegevens>()
  const { toelichting, ...voorstel } = inhoud
  return (
    <>
      <PageHeading
        step={`Criterium ${volgnummer}`}
        title="Stel iets anders voor"
        intro="Verander wat u anders wilt. De ander ziet woord voor woord wat u veranderde."
      />
      {woorden && !woorden.eigen && (
        <figure className="words">
          <blockquote>{toelichting}</blockquote>
          <figcaption>{woorden.wie}</figcaption>
        </figure>
      )}
      <Details summary={`Waarop u antwoordt: versie ${versie}`}>
        <SummaryList rows={regels.map(({ label, waarde }) => ({ label, value: waarde }))} />
      </Details>
      {mag.antwoord || mag.wijzigen ? (
        <CriteriumForm
          waarden={alsGetypt(voorstel)}
          versie={versie}
          ander={kantnaam(andereKant(kant)).toLowerCase()}
          terug={tafel ? `${basis}/tafel` : `${basis}/${volgnummer}`}
          knop="Leg dit voorstel op tafel"
        />
      ) : (
        <p>{waarom.join(' ') || 'Dit criterium is vervallen.'}</p>
      )}
    </>
  )
}
