import * as z from 'zod/mini'
import { leesPunt } from '../domain/plaats/plaats.ts'
import type { Plaatszoeker } from './plaats.server.ts'

const TIMEOUT_MS = 2_000

const answerSchema = z.object({
  response: z.object({
    docs: z.array(z.object({ weergavenaam: z.string(), centroide_ll: z.string() })),
  }),
})

/** The national Locatieserver of PDOK at this address: free, without a key, and asked for one place at a time. */
export function locatieserver(url: string): Plaatszoeker {
  return async (vraag, gemeente) => {
    const asked = new URL(url)
    const isAdres = vraag.soort === 'adres'
    asked.search = new URLSearchParams([
      ['q', isAdres ? `${vraag.postcode.replace(' ', '')} ${vraag.huisnummer}` : vraag.naam],
      ['fq', isAdres ? 'type:adres' : 'type:(woonplaats OR wijk OR buurt)'],
      ['fq', `gemeentenaam:"${gemeente.naam}"`],
      ['fl', 'weergavenaam,centroide_ll'],
      ['rows', '1'],
    ]).toString()
    const answer = await fetch(asked, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
      headers: { accept: 'application/json' },
    })
    if (!answer.ok) throw new Error(`The Locatieserver answered ${answer.status}`)
    const [found] = answerSchema.parse(await answer.json()).response.docs
    const punt = found && leesPunt(found.centroide_ll)
    return found && punt ? { weergave: found.weergavenaam, ...punt } : null
  }
}
