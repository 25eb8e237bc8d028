import type { Domein } from '../aanvraag/inhoud.ts'

/** How long the sentence about the idea may be: an address has to hold it. */
export const IDEE_MAX = 140
// A longer address would not survive signing in.
const ADRES_MAX = 480

export type Begin = { idee: string; onderdelen: readonly string[]; domeinen: readonly Domein[] }

/** The address where a draft begins, with the answers given so far; what does not fit is typed again. */
export function beginAdres(regeling: string, plan: string, begin: Begin): string {
  const kies = begin.onderdelen.map((sleutel) => sleutel.slice(plan.length + 1)).join(',')
  const delen = [
    ['kies', kies],
    ['domein', begin.domeinen.join(',')],
    ['idee', begin.idee],
  ]
  return delen.reduce((adres, [naam = '', waarde = '']) => {
    const langer = `${adres}${adres.includes('?') ? '&' : '?'}${naam}=${codeer(waarde)}`
    return waarde === '' || langer.length > ADRES_MAX ? adres : langer
  }, `/regelingen/${regeling}/aanvraag`)
}

/** What such an address says; only the shape is checked here, whether it exists is for the scheme. */
export function leesBegin(plan: string, vraag: (naam: string) => string | null) {
  const lijst = (naam: string) => (vraag(naam) ?? '').split(',').filter(Boolean).slice(0, 40)
  return {
    idee: (vraag('idee') ?? '').slice(0, IDEE_MAX),
    onderdelen: lijst('kies').map((tak) => `${plan}/${tak}`),
    domeinen: lijst('domein'),
  }
}

// Commas and slashes stay readable; quotes and brackets do not survive a return address.
const codeer = (waarde: string) =>
  encodeURIComponent(waarde)
    .replace(/%20/g, '+')
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
    .replace(/[!'()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)
