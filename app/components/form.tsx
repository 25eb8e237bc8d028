import { Form as RemixForm, useFormAction, useLocation } from '@remix-run/react'
import { useMemo } from 'react'
import { useSentTooLate } from '../lib/sent-too-late.ts'

type RemixFormProps = React.ComponentProps<typeof RemixForm>
type FormProps = RemixFormProps & {
  /** The version of what is edited; a save on an older version is refused. */
  versie?: number | string
  /** Off for signing in and out and for autosave, which may be repeated. */
  sleutel?: boolean
}

/** A form that posts with and without JavaScript and can be sent twice without harm. */
export function Form({ versie, sleutel = true, children, ...rest }: FormProps) {
  const { key } = useLocation()
  // A new key for every page shown; two clicks on one page carry the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const uniek = useMemo(() => crypto.randomUUID(), [key])
  // what was done before this page is no longer news when its form comes back
  const [action] = useFormAction().split(/.gelukt=/)
  // what was sent too late keeps the version it was typed on
  const opened = useSentTooLate()?._versie ?? versie
  const post = (rest.method ?? 'post').toLowerCase() === 'post'
  return (
    <RemixForm
      method="post"
      action={action}
      noValidate
      {...rest}
      className={rest.className ?? 'form'}
    >
      {post && sleutel && (
        <input type="hidden" name="_sleutel" defaultValue={uniek} suppressHydrationWarning />
      )}
      {versie !== undefined && <input type="hidden" name="_versie" defaultValue={String(opened)} />}
      {children}
    </RemixForm>
  )
}
