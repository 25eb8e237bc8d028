/** What a municipality may have filled in where it writes a letter itself; no other field exists. */
export const briefvelden = {
  naam: 'de naam van wie aanvraagt',
  nummer: 'het nummer van de zaak',
  titel: 'de titel van de aanvraag',
  regeling: 'de naam van de regeling',
  gevraagd: 'het bedrag dat is gevraagd',
  bedrag: 'het bedrag van het besluit',
} as const
export type Briefveld = keyof typeof briefvelden
export type Veldwaarden = Readonly<Record<Briefveld, string>>

/** A field as it is typed. */
export const alsVeld = (veld: Briefveld) => `{${veld}}`

/** What is wrong with the fields in a text, each with the line where it stands. */
export function veldfouten(tekst: string, velden: readonly Briefveld[]): string[] {
  const mag = velden.map(alsVeld).join(', ')
  return tekst.split('\n').flatMap((regel, plaats) => {
    const waar = `Regel ${plaats + 1}:`
    const los = regel.replace(VELD, '')
    return [
      ...[...regel.matchAll(VELD)].flatMap(([getypt, naam = '']) =>
        velden.some((veld) => veld === naam)
          ? []
          : [`${waar} ${getypt} kan hier niet worden ingevuld. Gebruik alleen ${mag}`],
      ),
      ...(/[{}]/.test(los) ? [`${waar} zet een veld tussen { en }, zoals ${alsVeld('naam')}`] : []),
    ]
  })
}

/** The text with its fields filled in, paragraph by paragraph; what is filled in is never read as a field again. */
export function vulIn(tekst: string, waarden: Veldwaarden): string[] {
  return tekst
    .split(/\n\s*\n/)
    .map((alinea) =>
      alinea
        .replace(/\s+/g, ' ')
        .trim()
        .replace(VELD, (getypt, naam: string) =>
          Object.hasOwn(waarden, naam) ? waarden[naam as Briefveld] : getypt,
        ),
    )
    .filter((alinea) => alinea !== '')
}

const VELD = /\{([^{}\n]*)\}/g
