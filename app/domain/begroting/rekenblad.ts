import type { Begrotingspost } from '../aanvraag/inhoud.ts'
import { balansVan, heeftSoorten, postnaam } from './begroting.ts'
import { btwInWoorden } from './in-woorden.ts'
import type { Btw } from './begroting.ts'

/** A cell of a spreadsheet: text stays text whatever it begins with, money is in euros. */
export type Cel = { soort: 'kop' | 'tekst' | 'getal' | 'geld'; waarde: string | number } | null

type Begroting = {
  titel: string
  nummer: string
  posten: readonly Begrotingspost[]
  gevraagd: number | null
  btw?: Btw | null
}

/** The budget as the rows of a spreadsheet, with its sums as values: nothing in it is a formula. */
export function rekenbladVan({ titel, nummer, posten, gevraagd, btw }: Begroting): Cel[][] {
  const { kosten, dekking, verschil } = balansVan(posten, gevraagd)
  const kant = (welke: Begrotingspost['kant']) => posten.filter((post) => post.kant === welke)
  return [
    [kop(titel || 'Begroting'), kop(nummer)],
    ...(btw ? [[tekst(btwInWoorden[btw])]] : []),
    [],
    ['Kosten', 'Omschrijving', 'Aantal', 'Prijs', 'Bedrag', 'Btw'].map(kop),
    ...regels(kant('kosten'), ({ btw }) => btw),
    som('Kosten samen', kosten),
    [],
    ['Dekking', 'Omschrijving', 'Aantal', 'Prijs', 'Bedrag', 'Stand'].map(kop),
    ...regels(kant('dekking'), ({ status }) => status),
    som('Gevraagde subsidie', gevraagd ?? 0),
    som('Dekking samen', dekking + (gevraagd ?? 0)),
    [],
    som('Nog geen geld', verschil),
  ]
}

function regels(
  posten: readonly Begrotingspost[],
  laatste: (post: Begrotingspost) => string | null | undefined,
): Cel[][] {
  const metSoort = heeftSoorten(posten)
  return posten.map((post) => [
    metSoort ? tekst(postnaam(post.soort)) : null,
    tekst(post.omschrijving),
    post.aantal ? { soort: 'getal', waarde: post.aantal / 1000 } : null,
    post.prijs ? geld(post.prijs) : null,
    geld(post.bedrag),
    tekst(laatste(post) ?? ''),
  ])
}

const som = (naam: string, bedrag: number): Cel[] => [kop(naam), null, null, null, geld(bedrag)]
const kop = (waarde: string): Cel => ({ soort: 'kop', waarde })
const tekst = (waarde: string): Cel => (waarde === '' ? null : { soort: 'tekst', waarde })
const geld = (centen: number): Cel => ({ soort: 'geld', waarde: centen / 100 })
