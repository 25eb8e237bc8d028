import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { FormValues } from './form-values.ts'

type Root = { verlaat?: { pad: string; getypt: FormValues } | null }

/** What this person sent to this page after the session had ended, to be shown again; undefined on every other page. */
export function useSentTooLate(): FormValues | undefined {
  const root = useRouteLoaderData('root') as Root | undefined
  const { pathname } = useLocation()
  return root?.verlaat?.pad === pathname ? root.verlaat.getypt : undefined
}
