import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { Tone } from '../../components/status-tag.tsx'
import { TaskList } from '../../components/task-list.tsx'
import { TeLaat } from '../aanvragen.$nummer.indiening/te-laat.tsx'

type Taak = {
  naam: string
  titel: string
  woord: string
  toon: Tone
  nog: string | null
  gevraagd: boolean
  laatst?: string
  /** Whether this person opens the section. */
  schrijft: boolean
  /** What a helper entered, and whether it waits for the applicant. */
  helper: { tekst: string; open: boolean } | null
}
type Props = {
  nummer: string
  regeling: string
  /** That another version of the scheme came since it was begun, or is coming. */
  nieuws: string | null
  /** Until when one could apply, where that is over. */
  gesloten: string | null
  schrijft: boolean
  trektIn: boolean
  verder: { naam: string; titel: string } | null
  /** How many conditions of the scheme are met. */
  voorwaarden: { tekst: string; oordeel: string | null; nog: number }
  taken: Taak[]
}

/** The draft: where the person was, and what there is to do. */
export function Concept({ nummer, regeling, gesloten, verder, voorwaarden, taken, ...mag }: Props) {
  const { schrijft, trektIn, nieuws } = mag
  return (
    <>
      {gesloten && <TeLaat tekst={gesloten} />}
      {nieuws && !gesloten && (
        <Alert title="De regeling verandert">
          <p>
            {nieuws} <Link to="/regelingen">Lees de regeling</Link>
          </p>
        </Alert>
      )}
      {schrijft && !gesloten && (
        <p>
          <ButtonLink to={verder?.naam ?? 'projectplan'}>
            {verder ? `Verder waar u was: ${verder.titel}` : 'Begin met uw plan'}
          </ButtonLink>
        </p>
      )}
      <h2>{gesloten ? 'Wat u schreef' : 'Wat er te doen is'}</h2>
      {!gesloten && (
        <p>
          U vraagt subsidie aan bij <strong>{regeling}</strong>. De volgorde kiest u zelf. Wat u
          bewaart, staat er de volgende keer nog.
        </p>
      )}
      <TaskList
        tasks={taken.map((taak) => ({
          naam: taak.titel,
          to: taak.schrijft ? taak.naam : undefined,
          status: taak.woord,
          tone: taak.toon,
          hint: (
            <>
              {[!taak.gevraagd && 'Niet verplicht', taak.nog, taak.laatst]
                .filter(Boolean)
                .map((regel) => (
                  <p key={String(regel)} className="task-line">
                    {regel}
                  </p>
                ))}
              {taak.helper && (
                <span className="task-line">
                  {taak.helper.tekst}
                  {taak.helper.open && trektIn && (
                    <>
                      {'. '}
                      <Link to={`ingevoerd/${taak.naam}`}>Lees na en zeg of het klopt</Link>
                    </>
                  )}
                </span>
              )}
            </>
          ),
        }))}
      />
      {!gesloten && (
        <p>
          {voorwaarden.tekst} {voorwaarden.oordeel}{' '}
          <Link to="indiening#voorwaarden">
            {voorwaarden.nog > 0 ? 'Lees wat nog helpt' : 'Lees waarom'}
          </Link>
        </p>
      )}
      <p>
        <Link to="indiening">Lees de hele aanvraag</Link>
      </p>
      <p>
        <Link to="samenwerkingsverband/toegang">Wie erbij kan, en iemand vragen om te helpen</Link>
      </p>
      <p>
        <Link to={`/aanvragen/${nummer}/berichten`}>Berichten en een vraag stellen</Link>
      </p>
      {trektIn && (
        <p className="muted">
          Gaat het niet door? <Link to="intrekking">Stop met deze aanvraag</Link>
        </p>
      )}
    </>
  )
}
