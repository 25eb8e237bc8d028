import { euro, getal } from '../opmaak.ts'

export type Bijdrage = { bijdrage_geld: number; bijdrage_uren: number; bijdrage_natura: string }

/** What somebody brings in, as a list of money, hours and kind; empty when it is nothing. */
export function bijdragen({ bijdrage_geld, bijdrage_uren, bijdrage_natura }: Bijdrage): string[] {
  return [
    bijdrage_geld > 0 && euro(bijdrage_geld),
    bijdrage_uren > 0 && `${getal(bijdrage_uren)} uur`,
    bijdrage_natura,
  ].filter((deel) => typeof deel === 'string' && deel !== '') as string[]
}

/** The same as one phrase. */
export function bijdrageInWoorden(bijdrage: Bijdrage): string {
  const delen = bijdragen(bijdrage)
  return delen.length === 0 ? 'geen bijdrage' : delen.join(' + ')
}
