import type { Deelnemer } from '../aanvraag/inhoud.ts'
import { schoneRegel } from '../schoon.ts'

/** What of a participant shows whether they stand apart from the others. */
export type TeVergelijken = Pick<
  Deelnemer,
  | 'deelname_id'
  | 'soort'
  | 'naam'
  | 'kvk_nummer'
  | 'postcode'
  | 'huisnummer'
  | 'email'
  | 'zelfstandigheid'
  | 'leden'
>

/** A reason why two participants seem one party, and what they say about it themselves. */
export type Afhankelijkheid = {
  code: 'zelfde-organisatie' | 'zelfde-persoon' | 'zelfde-email' | 'zelfde-adres'
  deelnames: [string, string]
  tekst: string
  /** A number or a mailbox cannot be explained away; a name or an address can. */
  uitleg: string | null
}

/** Whether an explanation can show that two participants are two parties after all. */
export const isUitTeLeggen = ({ code }: Pick<Afhankelijkheid, 'code'>) =>
  code === 'zelfde-persoon' || code === 'zelfde-adres'

/** Every pair that seems one party, at most one reason a pair. */
export function afhankelijkheden(deelnemers: readonly TeVergelijken[]): Afhankelijkheid[] {
  return deelnemers.flatMap((ander, index) =>
    deelnemers.slice(0, index).flatMap((een) => vergelijk(een, ander) ?? []),
  )
}

/** How many independent parties take part: who seem one party without explaining it count once. */
export function aantalOnafhankelijk(deelnemers: readonly TeVergelijken[]): number {
  const groepen = deelnemers.map(({ deelname_id }) => new Set([deelname_id]))
  for (const { deelnames, uitleg } of afhankelijkheden(deelnemers)) {
    const [groep, ander] = deelnames.map((id) => groepen.find((leden) => leden.has(id)))
    if (uitleg !== null || !groep || !ander || groep === ander) continue
    for (const id of ander) groep.add(id)
    ander.clear()
  }
  return groepen.filter((leden) => leden.size > 0).length
}

function vergelijk(een: TeVergelijken, ander: TeVergelijken): Afhankelijkheid | null {
  const beide = `${een.naam} en ${ander.naam}`
  const deelnames: [string, string] = [een.deelname_id, ander.deelname_id]
  if (een.kvk_nummer !== null && een.kvk_nummer === ander.kvk_nummer) {
    const tekst = `${beide} hebben hetzelfde KVK-nummer. Dat is één organisatie.`
    return { code: 'zelfde-organisatie', deelnames, tekst, uitleg: null }
  }
  if (een.email && ander.email && postvak(een.email) === postvak(ander.email)) {
    const tekst = `${beide} hebben hetzelfde e-mailadres. Dan antwoordt één persoon voor beide.`
    return { code: 'zelfde-email', deelnames, tekst, uitleg: null }
  }
  const uitleg = ander.zelfstandigheid || een.zelfstandigheid || null
  const tekst = zelfdePersoon(een, ander) ?? zelfdePersoon(ander, een)
  if (tekst !== null) return { code: 'zelfde-persoon', deelnames, tekst, uitleg }
  return adres(een) !== null && adres(een) === adres(ander)
    ? { code: 'zelfde-adres', deelnames, tekst: `${beide} hebben hetzelfde adres.`, uitleg }
    : null
}

function zelfdePersoon(een: TeVergelijken, ander: TeVergelijken): string | null {
  if (een.soort !== 'natuurlijk_persoon') return null
  const naam = vergelijkbaar(een.naam)
  if (ander.soort === 'natuurlijk_persoon' && vergelijkbaar(ander.naam) === naam)
    return `${een.naam} staat er twee keer bij.`
  return ander.leden.some((lid) => vergelijkbaar(lid.naam) === naam)
    ? `${een.naam} hoort ook bij ${ander.naam}.`
    : null
}

const adres = ({ postcode, huisnummer }: TeVergelijken) =>
  postcode && huisnummer ? vergelijkbaar(postcode + huisnummer) : null

/** Letters and digits only, without accents and capitals. */
const vergelijkbaar = (tekst: string) =>
  schoneRegel(tekst)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

// What stands behind a plus sign is still the same mailbox.
const postvak = (email: string) => email.toLowerCase().replace(/\+[^@]*@/, '@')
