import type { Belemmering } from '../belemmering.ts'

/** A mailbox that answers in an application, and for whom. */
export type Postvak = { partij_id: string; naam: string; email: string }

/** Why this mailbox cannot answer for this party (null: a new one): it already answers for another. */
export function belemmeringenVoorPostvak(
  email: string | null,
  partijId: string | null,
  postvakken: readonly Postvak[],
): Belemmering[] {
  const ander = postvakken.find(
    (postvak) => postvak.email === email && postvak.partij_id !== partijId,
  )
  if (!ander) return []
  return [
    {
      code: 'postvak-bezet',
      tekst: `${ander.email} hoort al bij ${ander.naam}. Iedere partner antwoordt zelf: vul het e-mailadres in van iemand anders.`,
    },
  ]
}

/** The most partners an application can have: enough for every street, too few to mail a village. */
const hoogstensPartners = 30

export function belemmeringenVoorToevoegen(aantalPartners: number): Belemmering[] {
  return aantalPartners < hoogstensPartners
    ? []
    : [{ code: 'te-veel', tekst: `Een aanvraag heeft hoogstens ${hoogstensPartners} partners.` }]
}
