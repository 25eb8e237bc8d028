import { isRouteErrorResponse } from '@remix-run/react'
import { Phone } from './phone.tsx'

type Answer = {
  bericht?: string
  belemmeringen?: { tekst: string; grondslag?: string }[]
}
type ErrorPageProps = {
  error: unknown
  contact?: { telefoon: string; email: string }
  /** Shown only for what nobody expected. */
  kenmerk?: string
}

/** What went wrong and what one can do now, in plain words and without blame. */
export function ErrorPage({ error, contact, kenmerk }: ErrorPageProps) {
  const { titel, tekst } = errorText(error)
  const { bericht, belemmeringen } = answerOf(error)
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
          Komt u er niet uit? Bel <Phone nummer={contact.telefoon} /> of mail{' '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>.
        </p>
      )}
      {kenmerk && titel === unexpected.titel && (
        <p>
          Noem daarbij dit nummer: <strong className="reference">{kenmerk}</strong>
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
  409: {
    titel: 'Dit is intussen veranderd',
    tekst:
      'Iemand anders heeft dit gewijzigd of besloten terwijl u bezig was. Ga terug en kijk hoe het er nu voor staat.',
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
