import { useEffect, useRef } from 'react'

const PREFIX = 'Fout: '

export type FormErrors = Record<string, { type: string; message: string }>

/** All errors of a form above it, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const entries = Object.entries(errors)
  const shown = entries.length > 0
  useEffect(() => {
    if (!shown) return
    heading.current?.focus()
    if (!document.title.startsWith(PREFIX)) document.title = PREFIX + document.title
    return () => {
      document.title = document.title.replace(PREFIX, '')
    }
  }, [errors, shown])
  if (!shown) return null
  return (
    <div className="error-summary" role="alert">
      {/* Without JavaScript the browser itself moves to the summary. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <h2 ref={heading} tabIndex={-1} autoFocus>
        {entries.length === 1 ? 'Er is iets niet goed gegaan' : 'Er zijn dingen niet goed gegaan'}
      </h2>
      <ul>
        {entries.map(([name, { message }]) => (
          <li key={name}>{isField(name) ? <a href={`#${name}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}

// What concerns the form as a whole has no field to go to.
const isField = (name: string) => name !== 'root' && !name.startsWith('root.')
