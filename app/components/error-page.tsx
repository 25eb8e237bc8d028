import { isRouteErrorResponse } from '@remix-run/react'

type Answer = {
  bericht?: string
  verwijzing?: string
  belemmeringen?: { tekst: string; grondslag?: string }[]
}
type Contact = { telefoon: string; email: string }

/** What went wrong and what one can do now, in plain words and without blame. */
export function ErrorPage({ error, contact }: { error: unknown; contact?: Contact }) {
  const { titel, tekst } = errorText(error)
  const { bericht, verwijzing, belemmeringen } = answerOf(error)
  return (
    <div className="error-page stack">
      <h1>{titel}</h1>
      <p>{bericht ?? tekst}</p>
      {belemmeringen && (
        <ul>
          {belemmeringen.map((belemmering) => (
            <li key={belemmering.tekst}>
              {belemmering.tekst}
              {belemmering.grondslag && <span className="muted"> ({belemmering.grondslag})</span>}
            </li>
          ))}
        </ul>
      )}
      {contact && (
        <p>
          Komt u er niet uit? Bel <a href={`tel:${contact.telefoon}`}>{contact.telefoon}</a> of mail{' '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>.
        </p>
      )}
      {verwijzing && (
        <p>
          Noem daarbij dit nummer: <strong className="reference">{verwijzing}</strong>
        </p>
      )}
      <p>
        <a href="/">Naar de voorpagina</a>
      </p>
    </div>
  )
}

/** The heading and explanation that belong to an error. */
export function errorText(error: unknown): { titel: string; tekst: string } {
  const status = isRouteErrorResponse(error) ? error.status : 500
  return texts[status] ?? unexpected
}

function answerOf(error: unknown): Answer {
  if (!isRouteErrorResponse(error)) return {}
  // Bare text comes from the framework and is not meant for a reader.
  return typeof error.data === 'object' && error.data !== null ? error.data : {}
}

const unexpected = {
  titel: 'Er ging iets mis bij ons',
  tekst:
    'Dit ligt niet aan u. Wat u al had opgeslagen, is bewaard. Probeer het over een paar minuten nog eens.',
}
const texts: Record<number, { titel: string; tekst: string }> = {
  403: {
    titel: 'U kunt deze pagina niet bekijken',
    tekst:
      'Deze pagina hoort bij iemand anders of bij een andere taak. Log in met het juiste e-mailadres.',
  },
  404: {
    titel: 'Niet gevonden',
    tekst:
      'Deze pagina bestaat niet of niet meer. Kijk of het adres klopt, of begin op de voorpagina.',
  },
  413: {
    titel: 'Wat u stuurt, is te groot',
    tekst:
      'Een bestand mag hoogstens 10 MB zijn. Maak het kleiner of verdeel het over meer bestanden.',
  },
  422: {
    titel: 'Dit kan nu niet',
    tekst:
      'Wat u vraagt, past niet bij hoe het er nu voor staat. Ga terug en kijk wat er is veranderd.',
  },
  429: {
    titel: 'U hebt het te vaak geprobeerd',
    tekst: 'Wacht een paar minuten en probeer het dan nog eens.',
  },
  503: {
    titel: 'De site is even niet bereikbaar',
    tekst: 'Wij zijn ermee bezig. Probeer het over een paar minuten nog eens.',
  },
}
