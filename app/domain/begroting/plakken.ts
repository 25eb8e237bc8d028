import { bedragVanRegel, parseAantal, parseEuro } from '../geld.ts'
import { euro } from '../opmaak.ts'
import { schoneRegel } from '../schoon.ts'
import { kostensoorten, postnamen } from './begroting.ts'

/** A pasted line as the fields of the form hold it, to be looked over before it is saved. */
export type GeplakteRegel = Record<'soort' | 'omschrijving' | 'aantal' | 'prijs' | 'bedrag', string>
/** What came of a pasted piece of a spreadsheet: its lines, what cannot be read, and what was left out. */
export type Geplakt = { regels: GeplakteRegel[]; fouten: string[]; overgeslagen: string[] }

type Kolom = keyof GeplakteRegel
const LANGSTE = 120
const koppen: Record<Kolom, RegExp> = {
  soort: /^(soort|categorie)/i,
  omschrijving: /^(omschrijving|waarvoor|wat|post|kostenpost|naam|kosten|activiteit)/i,
  aantal: /^(aantal|stuks|hoeveel|uren)/i,
  prijs: /(prijs|tarief|per stuk|stuksprijs)/i,
  bedrag: /^(bedrag|totaal|som|samen)/i,
}

/** Reads lines from a spreadsheet: cells between tabs or semicolons, amounts as one writes them in Dutch. */
export function leesGeplakt(tekst: string): Geplakt {
  const rijen = tekst
    .split(/\r?\n/)
    .map((rij, index) => ({ nummer: index + 1, cellen: cellenVan(rij) }))
    .filter(({ cellen }) => cellen.some((cel) => cel !== ''))
  const kop = rijen[0] && kolommenVan(rijen[0].cellen)
  const uit: Geplakt = { regels: [], fouten: [], overgeslagen: [] }
  for (const { nummer, cellen } of kop ? rijen.slice(1) : rijen) {
    const regel = kop ? volgensKop(cellen, kop) : volgensVorm(cellen)
    if (/^(sub)?totaal|^samen\b|^som\b/i.test(regel.omschrijving)) {
      uit.overgeslagen.push(`Regel ${nummer} (${regel.omschrijving}): de optelling maken wij zelf.`)
      continue
    }
    const fout = foutIn(regel)
    if (fout) uit.fouten.push(`Regel ${nummer}: ${fout}`)
    else uit.regels.push(opgeschoond(regel))
  }
  return uit
}

function cellenVan(rij: string): string[] {
  const cellen = rij.split(rij.includes('\t') ? '\t' : ';')
  return cellen.map((cel) =>
    schoneRegel(
      cel
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    ),
  )
}

/** Which column is what, when the first line says so. */
function kolommenVan(cellen: readonly string[]): (Kolom | undefined)[] | undefined {
  if (cellen.some(isGetal)) return undefined
  const kolommen = cellen.map((cel) =>
    (Object.keys(koppen) as Kolom[]).find((kolom) => koppen[kolom].test(cel)),
  )
  return kolommen.includes('bedrag') || kolommen.includes('prijs') ? kolommen : undefined
}

const leeg = (): GeplakteRegel => ({
  soort: '',
  omschrijving: '',
  aantal: '',
  prijs: '',
  bedrag: '',
})

function volgensKop(cellen: readonly string[], kolommen: readonly (Kolom | undefined)[]) {
  const regel = leeg()
  cellen.forEach((cel, index) => {
    const kolom = kolommen[index]
    if (kolom && cel !== '') regel[kolom] ||= cel
  })
  return { ...regel, omschrijving: regel.omschrijving || regel.soort, soort: soortVan(regel.soort) }
}

/** Without a heading: words first, and behind them the amount, or quantity and price. */
function volgensVorm(cellen: readonly string[]): GeplakteRegel {
  const eerste = cellen.findIndex((cel, index) => index > 0 && isGetal(cel))
  const woorden = (eerste < 0 ? cellen : cellen.slice(0, eerste)).filter((cel) => cel !== '')
  const getallen = (eerste < 0 ? [] : cellen.slice(eerste)).filter((cel) => cel !== '')
  const soort = woorden.length > 1 ? soortVan(woorden[0] ?? '') : ''
  const omschrijving = woorden.slice(soort === '' ? 0 : 1).join(', ')
  const [een = '', twee = '', drie = ''] = getallen
  return getallen.length < 2
    ? { ...leeg(), soort, omschrijving, bedrag: een }
    : { soort, omschrijving, aantal: een, prijs: twee, bedrag: drie }
}

function foutIn({ omschrijving, aantal, prijs, bedrag }: GeplakteRegel): string | null {
  if (omschrijving === '') return 'er staat niet bij waarvoor het is.'
  if (omschrijving.length > LANGSTE) return `maak “${omschrijving.slice(0, 20)}…” korter.`
  if (!bedrag && !(aantal && prijs)) return `bij “${omschrijving}” staat geen bedrag.`
  for (const getypt of [prijs, bedrag]) {
    if (getypt === '') continue
    if (/^\D*-/.test(getypt))
      return `${getypt} is minder dan nul. Zet dit bij het geld dat u krijgt.`
    const centen = parseEuro(getypt)
    if (centen === null) return `“${getypt}” kunnen wij niet lezen. Schrijf 12,50 met een komma.`
    if (centen === 0) return `het bedrag bij “${omschrijving}” is 0. Haal de regel weg.`
  }
  return foutInSom(aantal, prijs, bedrag)
}

function foutInSom(aantal: string, prijs: string, bedrag: string): string | null {
  if (aantal === '' || prijs === '') return null
  const [duizendsten, centen] = [parseAantal(aantal), parseEuro(prijs)]
  if (!duizendsten || centen === null)
    return `“${aantal}” is geen aantal. Schrijf 1500 zonder punt en 2,5 met een komma.`
  const uitkomst = bedragVanRegel(duizendsten, centen)
  if (bedrag === '' || parseEuro(bedrag) === uitkomst) return null
  return `${aantal} keer ${prijs} is ${euro(uitkomst)}, maar er staat ${bedrag}.`
}

/** Quantity and price give the amount; one of them alone says nothing. The field has its own euro sign. */
function opgeschoond({ soort, omschrijving, aantal, prijs, bedrag }: GeplakteRegel): GeplakteRegel {
  const regel = { soort: soort || 'overig', omschrijving }
  if (aantal !== '' && prijs !== '') return { ...regel, aantal, prijs: kaal(prijs), bedrag: '' }
  return { ...regel, aantal: '', prijs: '', bedrag: kaal(bedrag || prijs) }
}
const kaal = (bedrag: string) => bedrag.replace(/[€\s]/g, '')

function soortVan(cel: string): string {
  const woord = cel.toLowerCase()
  return (
    kostensoorten.find((soort) => soort === woord || postnamen[soort].toLowerCase() === woord) ?? ''
  )
}

const isGetal = (cel: string) => /^[-€\s\d.,]*\d[-€\s\d.,]*$/.test(cel)
