import * as z from 'zod/mini'

const LEEG = 'Vul uw e-mailadres in'
const FOUT = 'Schrijf een e-mailadres, bijvoorbeeld naam@example.nl'

/**
 * One single address in lower case, or null. What mail software could read as a second address, a name
 * or a header is refused, and so is every letter that only looks like one of a to z.
 */
export function parseEmailadres(tekst: string): string | null {
  // The typed text itself must be ASCII: lower case turns the Kelvin sign into a k.
  if (tekst.length > 320 || !/^[\x20-\x7E]*$/.test(tekst)) return null
  const adres = tekst.trim().toLowerCase()
  const [lokaal = '', domein = '', ...meer] = adres.split('@')
  const geldig = adres.length <= 254 && meer.length === 0 && isLokaal(lokaal) && isDomein(domein)
  return geldig ? adres : null
}

/** The field for an address; unlike other fields it mends nothing that was typed. */
export const emailVeld = z.pipe(
  z.string(LEEG),
  z.transform((typed: string, context): string => {
    const adres = parseEmailadres(typed)
    if (adres !== null) return adres
    const message = typed.trim() === '' ? LEEG : FOUT
    context.issues.push({ code: 'custom', message, input: typed })
    return z.NEVER
  }),
)

function isLokaal(lokaal: string): boolean {
  return lokaal.length <= 64 && lokaal.split('.').every((deel) => /^[a-z0-9_+&=~'-]+$/.test(deel))
}

function isDomein(domein: string): boolean {
  const delen = domein.split('.')
  const isDeel = (deel: string) => /^[a-z0-9-]{1,63}$/.test(deel) && !/^-|-$/.test(deel)
  return delen.length > 1 && delen.every(isDeel) && /[a-z]/.test(delen.at(-1) ?? '')
}
