import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'
import type { Begroting } from '../../domain/begroting/begroting.schema.ts'
import { postnamen } from '../../domain/begroting/begroting.ts'
import { bedragGetypt, euro } from '../../domain/opmaak.ts'

/** The budget as its fields show it. */
export function alsGetypt({ kosten, dekking, gevraagd }: Begroting) {
  return {
    kosten: kosten.map((post) => ({ ...post, bedrag: bedragGetypt(post.bedrag) })),
    dekking: dekking.map((post) => ({ ...post, bedrag: bedragGetypt(post.bedrag) })),
    gevraagd: gevraagd === null ? '' : bedragGetypt(gevraagd),
  }
}

const labels: Record<keyof Begroting, string> = {
  kosten: 'De kosten',
  dekking: 'Wie er nog meer betaalt',
  gevraagd: 'Hoeveel subsidie u vraagt',
}

/** Colliding answers with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[]) =>
  velden.map(({ naam, hun, mijn }) => ({
    naam,
    label: Object.entries(labels).find(([vraag]) => vraag === naam)?.[1] ?? naam,
    hun: tekst(hun),
    mijn: tekst(mijn),
  }))

function tekst(waarde: unknown): string {
  if (typeof waarde === 'number') return euro(waarde)
  return Array.isArray(waarde) ? waarde.map(regel).join('\n') : ''
}

function regel(post: Begroting['kosten'][number] | Begroting['dekking'][number]): string {
  const status = 'status' in post && post.status ? `, ${post.status}` : ''
  return `${postnamen[post.soort]}: ${post.omschrijving} – ${euro(post.bedrag)}${status}`
}
