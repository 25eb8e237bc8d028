import { gelezenVeld } from './velden.ts'

/** A telephone number without spaces: ten digits in the Netherlands, with + and country code elsewhere; or null. */
export function parseTelefoonnummer(tekst: string): string | null {
  const kaal = tekst
    .replace(/\(0\)/, '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+31/, '0')
  const nederlands = /^0[1-9]\d{8}$/.test(kaal)
  return nederlands || /^\+[1-9]\d{7,14}$/.test(kaal) ? kaal : null
}

export const telefoonnummerVeld = gelezenVeld(parseTelefoonnummer, {
  leeg: 'Vul een telefoonnummer in',
  fout: 'Vul een telefoonnummer van 10 cijfers in, bijvoorbeeld 06 12345678',
})
