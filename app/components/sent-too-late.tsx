import { Link } from '@remix-run/react'
import { useSentTooLate } from '../lib/sent-too-late.ts'
import { Alert } from './alert.tsx'

/** Says that the form holds what was sent after the session had ended, and that it still has to be sent. */
export function SentTooLate() {
  if (!useSentTooLate()) return null
  return (
    <Alert tone="warning" title="Hier staat wat u eerder typte">
      <p>
        U was uitgelogd toen u dit verstuurde. Er is nog niets verstuurd of bewaard. Lees het na en
        verstuur het nog een keer. Had u er een bestand bij? Kies dat dan opnieuw. Of{' '}
        <Link to="?opgeslagen" reloadDocument>
          begin opnieuw
        </Link>
        .
      </p>
    </Alert>
  )
}
