import { mensen } from '../../app/server/demo/mensen.ts'
import type { Rol, Zaakrecht } from '../../app/domain/toegang.ts'
import { createMeeschrijver } from '../helpers/factories.ts'
import { signIn } from '../helpers/routes.ts'
import type { Zaken } from './zaken.ts'
import { anoniem, signInDemo, type Demo, type Wie } from '../helpers/demo.ts'

/** Somebody who tries an address: what they are in which case, and what they are at the municipality. */
export type Persoon = Wie & {
  rol: Rol | null
  zaken: Record<string, Zaakrecht>
  /** A session from an invitation: one case and nothing else. */
  gast?: boolean
}

/** Everybody there is: nobody, applicants in every part, each role of Elburg, and people of another municipality. */
export async function everybody(demo: Demo, { concept, lopend }: Zaken): Promise<Persoon[]> {
  const penvoerder: Persoon = {
    ...(await signInDemo(demo, 'initiatiefnemer')),
    rol: null,
    zaken: { [concept]: 'penvoerder', [lopend]: 'penvoerder' },
  }
  const meelezer: Persoon = {
    ...(await signInDemo(demo, 'buur')),
    rol: null,
    zaken: { [concept]: 'meelezer' },
  }
  const ander: Persoon = { ...(await signInDemo(demo, 'vereniging')), rol: null, zaken: {} }
  return [
    { ...anoniem(), rol: null, zaken: {} },
    penvoerder,
    meelezer,
    ander,
    await inDeZaak(demo, concept, 'meeschrijver'),
    await inDeZaak(demo, concept, 'helper'),
    await inDeZaak(demo, concept, 'meelezer', true),
    ...(await staff(demo, 'elburg')),
    { ...(await signInDemo(demo, 'initiatiefnemer', 'leusden')), rol: null, zaken: {} },
    ...(await staff(demo, 'leusden', [
      'intake',
      'coordinator',
      'collegelid',
      'control',
      'auditor',
    ])),
  ]
}

/** One person for every role of this municipality, or for these. */
async function staff(demo: Demo, gemeente: string, only?: Rol[]): Promise<Persoon[]> {
  const rollen = new Map(
    mensen.flatMap(({ sleutel, rollen: [rol] }) => (rol ? [[rol, sleutel]] : [])),
  )
  const found = [...rollen].filter(([rol]) => !only || only.includes(rol))
  const people: Persoon[] = []
  for (const [rol, sleutel] of found)
    people.push({ ...(await signInDemo(demo, sleutel, gemeente)), rol, zaken: {} })
  return people
}

/** Somebody new in this case, with an ordinary session or with one from the invitation. */
async function inDeZaak(
  { db }: Demo,
  nummer: string,
  recht: Exclude<Zaakrecht, 'penvoerder'>,
  gast = false,
): Promise<Persoon> {
  const { id, partij_id } = await db
    .selectFrom('aanvraag')
    .select((eb) => [
      'id',
      eb
        .selectFrom('toegang as t')
        .select('t.partij_id')
        .whereRef('t.aanvraag_id', '=', 'aanvraag.id')
        .where('t.recht', '=', 'penvoerder')
        .as('partij_id'),
    ])
    .where('nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  // a helper acts for who applies, the others for a partner
  const namens = recht === 'helper' && partij_id !== null ? { partij_id } : undefined
  const gebruiker = await createMeeschrijver(db, id, recht, namens)
  const cookie = await signIn(db, { ...gebruiker, aanvraag_id: gast ? id : null })
  const naam = gast ? 'genodigde' : recht
  return { naam, gemeente: 'elburg', cookie, rol: null, zaken: { [nummer]: recht }, gast }
}
