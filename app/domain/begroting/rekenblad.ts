import type { Begrotingspost } from '../aanvraag/inhoud.ts'
import { balansVan, postnaam } from './begroting.ts'
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
    ...kant('kosten').map((post) => [...regel(post), tekst(post.btw ?? '')]),
    som('Kosten samen', kosten),
    [],
    ['Dekking', 'Omschrijving', 'Aantal', 'Prijs', 'Bedrag', 'Stand'].map(kop),
    ...kant('dekking').map((post) => [...regel(post), tekst(post.status ?? '')]),
    som('Gevraagde subsidie', gevraagd ?? 0),
    som('Dekking samen', dekking + (gevraagd ?? 0)),
    [],
    som('Nog niet gedekt', verschil),
  ]
}

function regel({ soort, omschrijving, aantal, prijs, bedrag }: Begrotingspost): Cel[] {
  return [
    tekst(postnaam(soort)),
    tekst(omschrijving),
    aantal ? { soort: 'getal', waarde: aantal / 1000 } : null,
    prijs ? geld(prijs) : null,
    geld(bedrag),
  ]
}

const som = (naam: string, bedrag: number): Cel[] => [kop(naam), null, null, null, geld(bedrag)]
const kop = (waarde: string): Cel => ({ soort: 'kop', waarde })
const tekst = (waarde: string): Cel => (waarde === '' ? null : { soort: 'tekst', waarde })
const geld = (centen: number): Cel => ({ soort: 'geld', waarde: centen / 100 })
