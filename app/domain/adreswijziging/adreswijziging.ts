import type { Belemmering } from '../belemmering.ts'
import type { Adreswijziging } from './adreswijziging.schema.ts'

type Account = { id: string; is_medewerker: boolean } | undefined
type Aanvrager = { id: string }

/** Why this change of address cannot be asked for: an account is moved, never joined with another. */
export function belemmeringenVoorAanvragen(
  { was, wordt }: Adreswijziging,
  account: Account,
  bezet: boolean,
  { id }: Aanvrager,
): Belemmering[] {
  if (!account)
    return [{ code: 'onbekend', tekst: `Wij kennen niemand met het adres ${was}. Kijk het na.` }]
  if (account.is_medewerker)
    return [{ code: 'medewerker', tekst: 'Dit is een collega. Hun adres wijzigt de beheerder.' }]
  if (account.id === id) return [{ code: 'uzelf', tekst: 'Over uw eigen adres gaat een collega.' }]
  if (was === wordt)
    return [{ code: 'gelijk', tekst: 'Het nieuwe adres is hetzelfde als het oude.' }]
  return bezet ? [adresBezet(wordt)] : []
}

/** Why somebody cannot ask this for their own account; whether another has the address is told to its owner only. */
export function belemmeringenVoorEigenAdres(
  { email, is_medewerker }: { email: string; is_medewerker: boolean },
  wordt: string,
): Belemmering[] {
  if (is_medewerker)
    return [
      { code: 'medewerker', tekst: 'U werkt bij de gemeente. Uw adres wijzigt de beheerder.' },
    ]
  if (email === wordt)
    return [{ code: 'gelijk', tekst: 'Met dit adres logt u al in. Vul uw nieuwe adres in.' }]
  return []
}

/** Why a link to move an account does not do so any more. */
export function belemmeringenVoorVerhuizen(
  { was, wordt }: { was: string; wordt: string },
  account: { email: string; geblokkeerd_op: Date | null },
  bezet: boolean,
): Belemmering[] {
  if (account.email !== was || account.geblokkeerd_op) return [linkVerlopen]
  return bezet ? [adresBezet(wordt)] : []
}

/** What is said of a link that was used, replaced, too old or never there. */
export const linkVerlopen: Belemmering = {
  code: 'link-verlopen',
  tekst: 'Deze link werkt niet meer. Log in met uw oude adres en vraag een nieuwe link aan.',
}

type Open = { wordt: string; gebruiker_id: string; gevraagd_door: string; uitkomst: string | null }

/** Why this official cannot answer this request: it takes another one than who asked (four eyes). */
export function belemmeringenVoorBesluiten(
  { wordt, gebruiker_id, gevraagd_door, uitkomst }: Open,
  bezet: boolean,
  { id }: Aanvrager,
): Belemmering[] {
  if (uitkomst !== null)
    return [{ code: 'al-besloten', tekst: 'Een collega heeft hier al over besloten.' }]
  if (gevraagd_door === id)
    return [{ code: 'vier-ogen', tekst: 'U vroeg dit zelf. Een collega controleert het.' }]
  if (gebruiker_id === id)
    return [{ code: 'uzelf', tekst: 'Over uw eigen adres gaat een collega.' }]
  return bezet ? [adresBezet(wordt)] : []
}

const adresBezet = (adres: string): Belemmering => ({
  code: 'bezet',
  tekst: `Met ${adres} logt al iemand in. Vraag om een ander adres.`,
})
