import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * A place on the page that a form leads to gets the focus, also where React changes the page instead of the browser.
 * Where the page no longer has what had the focus, its confirmation gets it, else its title.
 */
export function useHashFocus() {
  const { key, hash } = useLocation()
  useEffect(() => {
    // at the first address the browser did so itself
    if (key === 'default') return
    const isLost = document.activeElement === document.body
    const target =
      document.getElementById(hash.slice(1)) ??
      (isLost ? document.querySelector<HTMLElement>('main .alert[tabindex], main h1') : null)
    if (!target) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  }, [key, hash])
}
