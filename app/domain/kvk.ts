import { gelezenVeld } from './velden.ts'

/** The eight digits of a KVK number, or null. */
export function parseKvknummer(tekst: string): string | null {
  const kaal = tekst.replace(/[\s.]/g, '')
  return /^\d{8}$/.test(kaal) ? kaal : null
}

export const kvknummerVeld = gelezenVeld(parseKvknummer, {
  leeg: 'Vul het KVK-nummer in',
  fout: 'Vul de 8 cijfers van het KVK-nummer in, bijvoorbeeld 12345678',
})
