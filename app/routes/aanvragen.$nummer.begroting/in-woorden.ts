import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'
import type { Begroting } from '../../domain/begroting/begroting.schema.ts'
import { ANDER_GEMEENTEGELD } from '../../domain/begroting/begroting.ts'
import { postInWoorden } from '../../domain/begroting/in-woorden.ts'
import { bedragGetypt, euro, getal } from '../../domain/opmaak.ts'

/** The budget as its fields show it: of a line that was worked out the quantity and the price. */
export function alsGetypt({ kosten, uren, dekking, gevraagd, btw, ander_gemeentegeld }: Begroting) {
  return {
    btw: btw ?? '',
    kosten: kosten.map(({ aantal, prijs, bedrag, ...post }) => ({
      ...post,
      aantal: aantal === null ? '' : aantalGetypt(aantal),
      prijs: prijs === null ? '' : bedragGetypt(prijs),
      bedrag: prijs === null ? bedragGetypt(bedrag) : '',
    })),
    uren: uren.map((post) => ({ ...post, aantal: aantalGetypt(post.aantal) })),
    dekking: dekking.map((post) => ({ ...post, bedrag: bedragGetypt(post.bedrag) })),
    ander_gemeentegeld: ander_gemeentegeld ?? '',
    gevraagd: gevraagd === null ? '' : bedragGetypt(gevraagd),
  }
}

const aantalGetypt = (duizendsten: number) => String(duizendsten / 1000).replace('.', ',')

const labels: Record<string, string> = {
  btw: 'Of u de btw terugkrijgt',
  kosten: 'De kosten',
  uren: 'De uren zonder loon',
  dekking: 'Wie er nog meer betaalt',
  ander_gemeentegeld: ANDER_GEMEENTEGELD,
  gevraagd: 'Hoeveel subsidie u vraagt',
} satisfies Record<keyof Begroting, string>

/** Colliding answers with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[]) =>
  velden.map(({ naam, hun, mijn }) => ({
    naam,
    label: labels[naam] ?? naam,
    hun: tekst(hun),
    mijn: tekst(mijn),
  }))

function tekst(waarde: unknown): string {
  if (typeof waarde === 'number') return euro(waarde)
  if (waarde === 'inclusief' || waarde === 'nee') return 'Nee'
  if (waarde === 'exclusief' || waarde === 'ja') return 'Ja'
  return Array.isArray(waarde) ? waarde.map(regel).join('\n') : ''
}

type Post = Begroting['kosten' | 'dekking' | 'uren'][number]

function regel(post: Post): string {
  if (!('bedrag' in post)) return `${post.omschrijving}: ${getal(post.aantal / 1000)} uur`
  return postInWoorden({ status: null, ...post, kant: 'btw' in post ? 'kosten' : 'dekking' })
}
