import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Columns } from '../../components/columns.tsx'
import { Details } from '../../components/details.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { Kaart } from './criteriumkaart.tsx'
import { Meten } from './meten.tsx'
import { Nulmetingen } from './nulmetingen.tsx'
import { Planblok } from './planblok.tsx'
import { SamenBalk } from './samen-balk.tsx'
import { Tekening } from './tekening.tsx'
import type { TafelGegevens } from './tafel.server.ts'

type Props = {
  step: string
  title: string
  intro: string
  /** Between the heading and the table. */
  boven?: React.ReactNode
  /** Beside the table on a wide screen. */
  naast?: React.ReactNode
  children?: React.ReactNode
}

/** The table: the criteria that lie on it, whose turn it is, and how far the plan is. The same for both sides. */
export function TafelPagina({ step, title, intro, boven, naast, children }: Props) {
  const tafel = useLoaderData<TafelGegevens>()
  return (
    <>
      <SavedAlert tekst={tafel.net} />
      <PageHeading step={step} title={title} intro={intro} />
      {boven}
      <SamenBalk samen={tafel.samen} basis={tafel.basis} />
      <WieIsAanZet {...tafel.aanZet} />
      {tafel.waarom.map((tekst) => (
        <Alert key={tekst}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {naast ? (
        <Columns asideLabel="Waar het over gaat" aside={naast}>
          <Tafel tafel={tafel} />
        </Columns>
      ) : (
        <Tafel tafel={tafel} />
      )}
      {children}
    </>
  )
}

function Tafel({ tafel }: { tafel: TafelGegevens }) {
  const { criteria, vervallen, basis, schrijft } = tafel
  return (
    <>
      <h2>Wat er op tafel ligt</h2>
      {criteria.length > 0 ? (
        <ol className="criteria">
          {criteria.map((criterium) => (
            <Kaart key={criterium.volgnummer} criterium={criterium} basis={basis} />
          ))}
        </ol>
      ) : (
        <Leeg tafel={tafel} />
      )}
      {schrijft && criteria.length > 0 && (
        <ButtonGroup>
          <ButtonLink look="secondary" to={`${basis}/nieuw`}>
            Stel nog een criterium voor
          </ButtonLink>
        </ButtonGroup>
      )}
      {vervallen.length > 0 && (
        <Details summary={`Vervallen (${vervallen.length})`}>
          <ul>
            {vervallen.map(({ volgnummer, titel }) => (
              <li key={volgnummer}>
                <Link to={`${basis}/${volgnummer}`}>
                  Criterium {volgnummer}: {titel}
                </Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {criteria.length > 0 && <Planblok tafel={tafel} />}
      <Nulmetingen {...tafel} />
      {criteria.length > 0 && <Meten {...tafel.meten} />}
      <Samen tafel={tafel} />
    </>
  )
}

function Samen({ tafel: { basis, samen } }: { tafel: TafelGegevens }) {
  if (samen) return null
  return (
    <>
      <h2>Liever bij elkaar?</h2>
      <p>
        Ga samen aan één scherm zitten en bespreek alles in een keer.{' '}
        <Link to={`${basis}/tafel`}>Samen aan tafel</Link>
      </p>
      <p>
        Zoekt u nog wat er belangrijk is?{' '}
        <Link to={`${basis}/effecten`}>Teken wie wat inlegt en wie wat wint</Link>, of{' '}
        <Link to={`${basis}/voorbeelden`}>kijk bij de voorbeelden</Link>.
      </p>
    </>
  )
}

function Leeg({ tafel: { schrijft, basis, kant } }: { tafel: TafelGegevens }) {
  return (
    <EmptyState
      title="De tafel is nog leeg"
      action={
        schrijft && <ButtonLink to={`${basis}/nieuw`}>Stel een eerste criterium voor</ButtonLink>
      }
    >
      <Tekening />
      {kant === 'initiatief'
        ? 'Begin met één ding waaraan u straks ziet dat uw idee werkt. Het hoeft niet meteen goed te zijn: de gemeente denkt mee.'
        : 'Het initiatief stelde nog geen criterium voor. U mag ook beginnen.'}
    </EmptyState>
  )
}
