import type { LinksFunction, MetaFunction } from '@remix-run/node'
import {
  Links,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import bold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url'
import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import { Breadcrumbs } from './components/breadcrumbs.tsx'
import { ErrorPage, errorText } from './components/error-page.tsx'
import { DemoBand, SiteFooter, SiteHeader, type RootGegevens } from './components/frame.tsx'
import { kruimelsOf, wantsScript } from './components/handle.ts'
import { isAmbtelijk, isWerkplek } from './components/navigation.ts'
import { SavedAlert } from './components/saved-alert.tsx'
import { SentTooLate } from './components/sent-too-late.tsx'
import { PageMeta } from './components/page-title.tsx'
import { SkipLink } from './components/skip-link.tsx'
import styles from './styles/index.css?url'
import stylesOpenbaar from './styles/openbaar.css?url'
import stylesWerkplek from './styles/werkplek.css?url'
import { config } from './lib/config.server.ts'
import { geluktVan } from './lib/gelukt.server.ts'
import { guard } from './lib/guard.server.ts'
import { useHashFocus } from './lib/hash-focus.ts'
import { findUnsent } from './lib/unsent.server.ts'

export const links: LinksFunction = () => [
  ...[regular, bold].map((href) => ({
    rel: 'preload' as const,
    as: 'font' as const,
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction = () => [{ title: 'Innovatiesubsidie' }]

export const loader = guard(
  'openbaar',
  async ({ db, gemeente, gebruiker, request, nonce, nu, kenmerk }): Promise<RootGegevens> => ({
    gemeente,
    gebruiker,
    demo: config().demo,
    nonce,
    kenmerk,
    pad: new URL(request.url).pathname,
    gelukt: geluktVan(request),
    verlaat: gebruiker && (await findUnsent(db, request, { gemeente, gebruiker, nu })),
  }),
)

/** The document around every page, also around an error before anything is known. */
export function Layout({ children }: { children: React.ReactNode }) {
  const data = useRouteLoaderData('root') as RootGegevens | undefined
  const matches = useMatches()
  const error = useRouteError()
  const { pathname } = useLocation()
  return (
    <html lang="nl" data-gemeente={data?.gemeente.id}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageMeta
          override={error ? errorText(error).titel : undefined}
          site={data && siteName(data.gemeente.naam)}
        />
        <link
          rel="icon"
          type="image/svg+xml"
          href={`/merk/${data?.gemeente.id ?? 'platform'}.svg`}
        />
        <Links />
        <link rel="stylesheet" href={isWerkplek(pathname) ? stylesWerkplek : stylesOpenbaar} />
      </head>
      <body className={isAmbtelijk(pathname) ? 'ambtelijk' : undefined}>
        <SkipLink />
        {data?.demo && <DemoBand />}
        {data && <SiteHeader gemeente={data.gemeente} gebruiker={data.gebruiker} />}
        <div className="page">
          <Breadcrumbs kruimels={kruimelsOf(matches)} />
          <main id="inhoud" tabIndex={-1}>
            {!error && <SentTooLate />}
            {!error && <SavedAlert tekst={data?.gelukt} />}
            {children}
          </main>
        </div>
        <SiteFooter gemeente={data?.gemeente} />
        {wantsScript(matches) && <Scripts nonce={data?.nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  useHashFocus()
  return <Outlet />
}

export function ErrorBoundary() {
  const data = useRouteLoaderData('root') as RootGegevens | undefined
  return <ErrorPage error={useRouteError()} contact={data?.gemeente} kenmerk={data?.kenmerk} />
}

const siteName = (naam: string) => (/^gemeente /i.test(naam) ? naam : `Gemeente ${naam}`)
