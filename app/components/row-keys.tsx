import { useRouteLoaderData } from '@remix-run/react'
import script from './row-keys.js?url'
import type { RootGegevens } from './frame.tsx'

/** A table whose rows can be walked through with the arrow keys; without the script Tab does, as everywhere. */
export function RowKeys({ hint, children }: { hint: string; children: React.ReactNode }) {
  const root = useRouteLoaderData('root') as RootGegevens | undefined
  return (
    <div className="wide stack" data-row-keys="">
      {children}
      <p className="muted no-print" data-row-keys-hint="" hidden suppressHydrationWarning>
        {hint}
      </p>
      <script type="module" src={script} nonce={root?.nonce} suppressHydrationWarning />
    </div>
  )
}
