import { Link, useRouteLoaderData } from '@remix-run/react'
import script from './autosave.js?url'
import { Alert } from './alert.tsx'
import type { RootGegevens } from './frame.tsx'

/** The script that holds on to what is typed in a form with `data-autosave`; without it the page works the same. */
export function Autosave() {
  const root = useRouteLoaderData('root') as RootGegevens | undefined
  return <script type="module" src={script} nonce={root?.nonce} suppressHydrationWarning />
}

/** Who else is at work in this section; the script keeps it up to date. */
export function Presence({ tekst }: { tekst: string | null }) {
  return (
    <p className="presence" role="status" data-presence="" hidden={!tekst} suppressHydrationWarning>
      {tekst}
    </p>
  )
}

/** What the script says when saving did not work; hidden until then. */
export function SaveMessages() {
  return (
    <>
      <div className="save-message" role="alert" data-save-message="mislukt" hidden>
        <strong>Opslaan lukt nu even niet.</strong> Uw tekst staat nog op dit scherm. Laat deze
        pagina open en probeer het zo nog eens.
      </div>
      <div className="save-message" role="alert" data-save-message="uitgelogd" hidden>
        <strong>U bent uitgelogd.</strong> Uw tekst staat nog op dit scherm. Kies Opslaan: wij
        houden vast wat u typte, en na het inloggen staat het er weer.
      </div>
    </>
  )
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
