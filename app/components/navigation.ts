import { rechten } from '../domain/toegang.ts'
import type { Kruimel } from './breadcrumbs.tsx'

type Visitor = {
  rollen: string[]
  is_medewerker: boolean
  /** Signed in with an invitation: for one application only. */
  aanvraag_id?: string | null
} | null

const werkplekken = [
  { naam: 'Behandeling', naar: '/behandeling', recht: 'behandeling:lezen' },
  { naam: 'Adviezen', naar: '/behandeling/advies', recht: 'advies:geven' },
  { naam: 'College', naar: '/college', recht: 'college:lezen' },
  { naam: 'Betalingen', naar: '/betalingen', recht: 'betaling:lezen' },
  { naam: 'Beheer', naar: '/beheer', recht: 'beheer:lezen' },
] as const

/** The items of the main menu this visitor can use. */
export function navigation(gebruiker: Visitor): { openbaar: Kruimel[]; eigen: Kruimel[] } {
  const openbaar = [
    { naam: 'Regelingen', naar: '/regelingen' },
    { naam: 'Ideeën', naar: '/ideeen' },
    { naam: 'Initiatieven', naar: '/initiatieven' },
    { naam: 'Plannen', naar: '/plannen' },
  ]
  if (!gebruiker || gebruiker.aanvraag_id) return { openbaar, eigen: [] }
  if (!gebruiker.is_medewerker)
    return { openbaar, eigen: [{ naam: 'Mijn aanvragen', naar: '/mijn' }] }

  const eigen = werkplekken.filter(({ recht }) =>
    rechten[recht].rollen.some((rol) => gebruiker.rollen.includes(rol)),
  )
  return { openbaar, eigen: eigen.map(({ naam, naar }) => ({ naam, naar })) }
}

/** Where this visitor begins after signing in. */
export const startpagina = (gebruiker: Visitor) => navigation(gebruiker).eigen[0]?.naar ?? '/'

const AMBTELIJK = /^\/(behandeling|betalingen|beheer)(\/|$)/

/** Whether this address is a workplace: dense and wide. */
export const isAmbtelijk = (pad: string) => AMBTELIJK.test(pad)

/** Whether this address is a workplace, of officials or of the college: it has a stylesheet of its own. */
export const isWerkplek = (pad: string) => isAmbtelijk(pad) || /^\/college(\/|$)/.test(pad)
