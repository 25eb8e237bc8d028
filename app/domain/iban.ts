import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { gelezenVeld } from './velden.ts'

/** A bank account number without spaces, its check digits verified, or null. */
export function parseIban(tekst: string): string | null {
  if (!/^[a-z0-9\s]{1,60}$/i.test(tekst)) return null
  const iban = electronicFormatIBAN(tekst)
  return iban !== null && isValidIBAN(iban) ? iban : null
}

/** The account as one may show it: NL91 •••• •••• ••43 00. */
export function maskeerIban(iban: string): string {
  const bedekt = iban.slice(0, 4) + '•'.repeat(Math.max(0, iban.length - 8)) + iban.slice(-4)
  return bedekt.replace(/(.{4})(?=.)/g, '$1 ')
}

export const ibanVeld = gelezenVeld(parseIban, {
  leeg: 'Vul het rekeningnummer in',
  fout: 'Kijk het rekeningnummer na, bijvoorbeeld NL91 ABNA 0417 1643 00',
})
