import { useLocation } from '@remix-run/react'

/** The pages about one thing, side by side; the present one is marked. */
export function Tabs({ items, label }: TabsProps) {
  const { pathname } = useLocation()
  // The page itself, or the nearest one above it.
  const here = items
    .filter(({ naar }) => pathname === naar || pathname.startsWith(`${naar}/`))
    .sort((a, b) => b.naar.length - a.naar.length)[0]
  return (
    <nav className="tabs wide" aria-label={label}>
      <ul>
        {items.map(({ naam, naar }) => (
          <li key={naar}>
            <a href={naar} aria-current={naar === here?.naar ? 'page' : undefined}>
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
type TabsProps = { items: readonly { naam: string; naar: string }[]; label: string }
