import { Link, useRouteLoaderData } from '@remix-run/react'
import script from './autosave.js?url'
import { Alert } from './alert.tsx'
import type { RootGegevens } from './frame.tsx'

/** The script that holds on to what is typed in a form with `data-autosave`; without it the page works the same. */
export function Autosave() {
  const root = useRouteLoaderData('root') as RootGegevens | undefined
  return <script type="module" src={script} nonce={root?.nonce} suppressHydrationWarning />
}

/** Says that the fields hold what was typed before and not saved, with the way to see what was saved. */
export function RestoredAlert({ om }: { om?: string }) {
  if (!om) return null
  return (
    <Alert tone="info" title="Hier staat wat u eerder typte">
      <p>
        U typte dit {om} en sloeg het niet op. Sla het op om het te bewaren, of{' '}
        <Link to="?opgeslagen" reloadDocument>
          begin met wat is opgeslagen
        </Link>
        .
      </p>
    </Alert>
  )
}
