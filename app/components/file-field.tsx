import { useRouteLoaderData } from '@remix-run/react'
import script from './file-check.js?url'
import { Field } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import type { RootGegevens } from './frame.tsx'

/** A field to choose files in: says beforehand what may be sent; a small script (no React) says at once what is too large. */
export function FileField(props: FieldProps) {
  const root = useRouteLoaderData('root') as RootGegevens | undefined
  return (
    <>
      <Field type="file" {...props} />
      <script type="module" src={script} nonce={root?.nonce} suppressHydrationWarning />
    </>
  )
}
