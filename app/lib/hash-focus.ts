import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/** A place on the page that a form leads to gets the focus, also where React changes the page instead of the browser. */
export function useHashFocus() {
  const { key, hash } = useLocation()
  useEffect(() => {
    // at the first address the browser did so itself
    const target = key === 'default' ? null : document.getElementById(hash.slice(1))
    if (!target) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  }, [key, hash])
}
