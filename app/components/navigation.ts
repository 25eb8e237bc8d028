import type { Kruimel } from './breadcrumbs.tsx'

type Visitor = {
  rollen: string[]
  is_medewerker: boolean
  /** Signed in with an invitation: for one application only. */
  aanvraag_id?: string | null
} | null

/** The items of the main menu this visitor can use. */
export function navigation(gebruiker: Visitor): { openbaar: Kruimel[]; eigen: Kruimel[] } {
  const openbaar = [
    { naam: 'Regelingen', naar: '/regelingen' },
    { naam: 'Initiatieven', naar: '/initiatieven' },
    { naam: 'Plannen', naar: '/plannen' },
  ]
  if (!gebruiker || gebruiker.aanvraag_id) return { openbaar, eigen: [] }
  if (!gebruiker.is_medewerker)
    return { openbaar, eigen: [{ naam: 'Mijn aanvragen', naar: '/mijn' }] }

  const has = (...rollen: string[]) => rollen.some((rol) => gebruiker.rollen.includes(rol))
  const eigen = [{ naam: 'Behandeling', naar: '/behandeling' }]
  if (has('collegelid', 'secretaris')) eigen.push({ naam: 'College', naar: '/college' })
  if (has('control', 'betaler')) eigen.push({ naam: 'Betalingen', naar: '/betalingen' })
  if (has('beheerder')) eigen.push({ naam: 'Beheer', naar: '/beheer' })
  return { openbaar, eigen }
}

const AMBTELIJK = /^\/(behandeling|betalingen|beheer)(\/|$)/

/** Whether this address is a workplace: dense and wide. */
export const isAmbtelijk = (pad: string) => AMBTELIJK.test(pad)
