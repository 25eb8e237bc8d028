import { Link } from '@remix-run/react'

/** While people sit at one table, the way back to it from every page. */
export function SamenBalk({ samen, basis }: { samen: boolean; basis: string }) {
  if (!samen) return null
  return (
    <p className="together no-print">
      <span>U zit nu samen aan tafel.</span> <Link to={`${basis}/tafel`}>Naar de tafel</Link>
    </p>
  )
}
