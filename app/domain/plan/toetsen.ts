import { getal } from '../opmaak.ts'
import type { Celbezwaar } from '../werkblad/werkblad.ts'
import { kolommen, kolomnamen, lijstVan, type Kolom, type Planrij } from './blad.ts'
import type { Invoerrij } from './inlezen.ts'
import { onderdeelSoorten, type OnderdeelSoort } from './plan.ts'
import { ankerVan } from './verwijzing.ts'

/** What is wrong in one cell, and what to write there. `rij`: its number in the sheet, null for a row that is missing. */
export type Celfout = { rij: number | null; kolom: Kolom; tekst: string }

const SLEUTEL = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Everything that keeps these rows from being a plan, cell by cell, in the order of the sheet. */
export function celfouten(rijen: readonly Invoerrij[]): Celfout[] {
  const bekend = new Map(rijen.map(({ cellen }) => [cellen.sleutel, cellen]))
  const eerste = new Map<string, number>()
  const namen = new Map<string, number>()
  return rijen.flatMap((rij) => {
    const { cellen } = rij
    const dubbel = eerste.get(cellen.sleutel)
    eerste.set(cellen.sleutel, dubbel ?? rij.rij)
    const naam = `${cellen.soort} ${cellen.kort.toLowerCase()}`
    const naamgenoot = namen.get(naam)
    namen.set(naam, naamgenoot ?? rij.rij)
    return kolomnamen.flatMap((kolom): Celfout[] => {
      const tekst =
        bezwaarVan(rij.bezwaren?.[kolom]) ??
        omvang(kolom, cellen[kolom]) ??
        (kolom === 'sleutel' ? sleutelfout(cellen.sleutel, dubbel) : null) ??
        (kolom === 'kort' ? naamfout(cellen, naamgenoot) : null) ??
        (kolom === 'sleutel' ? null : inhoudsfout(kolom, cellen, bekend))
      return tekst === null ? [] : [{ rij: rij.rij, kolom, tekst }]
    })
  })
}

const bezwaren: Record<Celbezwaar, string> = {
  formule: 'Hier staat een formule. Zet er de tekst zelf neer.',
  datum: 'Hier staat een datum. Maak er tekst van: zet er een apostrof (’) voor in het rekenblad.',
}
const bezwaarVan = (bezwaar: Celbezwaar | undefined) => (bezwaar ? bezwaren[bezwaar] : null)

function omvang(kolom: Kolom, tekst: string): string | null {
  const { verplicht, max, uitleg } = kolommen[kolom]
  if (tekst === '') return verplicht ? `Deze cel is leeg. ${uitleg}` : null
  if (tekst.length <= max) return null
  return `Gebruik hoogstens ${getal(max)} tekens. Het zijn er nu ${getal(tekst.length)}.`
}

function sleutelfout(sleutel: string, dubbel: number | undefined): string | null {
  if (!SLEUTEL.test(sleutel))
    return `‘${sleutel}’ kan geen sleutel zijn. Schrijf kleine letters en cijfers met - of / ertussen, zoals spoor-1/ambitie-2.`
  if (dubbel === undefined) return null
  return `‘${sleutel}’ staat ook op rij ${dubbel}. Geef elk onderdeel een eigen sleutel.`
}

const naamfout = ({ kort, soort }: Planrij, naamgenoot: number | undefined) =>
  kort === '' || naamgenoot === undefined
    ? null
    : `‘${kort}’ is ook de korte naam van rij ${naamgenoot}. Geef elk onderdeel van de soort ${soort} een eigen naam.`

type Bekend = ReadonlyMap<string, Planrij>

function inhoudsfout(kolom: Kolom, cellen: Planrij, bekend: Bekend): string | null {
  const tekst = cellen[kolom]
  if (tekst === '')
    return kolom === 'instrument' && cellen.soort === 'indicator'
      ? 'Bij een indicator hoort waarmee hij wordt gemeten. Schrijf dat hier op.'
      : null
  if (kolom === 'soort') return soortfout(tekst)
  if (kolom === 'ouder') return ouderfout(cellen, bekend)
  if (kolom === 'kaders') return kadersfout(cellen, bekend)
  if (kolom === 'telling' && tekst !== 'burgerinitiatieven')
    return `‘${tekst}’ telt dit platform niet. Schrijf burgerinitiatieven, of laat de cel leeg.`
  const bij = alleenBij[kolom]
  if (bij && cellen.soort !== bij)
    return `Dit hoort alleen bij een ${bij}. Maak de cel leeg, of zet het in de toelichting.`
  return null
}

const alleenBij: Partial<Record<Kolom, OnderdeelSoort>> = {
  instrument: 'indicator',
  kanttekening: 'indicator',
  telling: 'indicator',
  kaders: 'trede',
}

function soortfout(soort: string): string | null {
  if (onderdeelSoorten.some((naam) => naam === soort)) return null
  return `‘${soort}’ is geen soort onderdeel. Schrijf een van deze woorden: ${onderdeelSoorten.join(', ')}.`
}

function ouderfout({ sleutel, ouder }: Planrij, bekend: Bekend): string | null {
  if (!bekend.has(ouder)) return onbekend(ouder, sleutel, bekend)
  const gezien = new Set([sleutel])
  for (let boven = ouder; boven !== ''; boven = bekend.get(boven)?.ouder ?? '') {
    if (boven === sleutel)
      return `Dit onderdeel hoort zo bij zichzelf. Schrijf de sleutel van een ander onderdeel, of laat de cel leeg.`
    if (gezien.has(boven)) return null
    gezien.add(boven)
  }
  return null
}

function kadersfout({ soort, kaders, sleutel }: Planrij, bekend: Bekend): string | null {
  if (soort !== 'trede') return 'Dit hoort alleen bij een trede. Maak de cel leeg.'
  const fout = lijstVan(kaders).find((kader) => bekend.get(kader)?.soort !== 'kader')
  if (fout === undefined) return null
  return bekend.has(fout)
    ? `‘${fout}’ is geen kader. Schrijf sleutels van onderdelen van de soort kader.`
    : onbekend(fout, sleutel, bekend)
}

function onbekend(sleutel: string, eigen: string, bekend: Bekend): string {
  const lijkt = meestGelijk(
    sleutel,
    [...bekend.keys()].filter((kandidaat) => kandidaat !== '' && kandidaat !== eigen),
  )
  const bedoelt = lijkt === null ? '' : ` Bedoelt u ‘${lijkt}’?`
  return `‘${sleutel}’ staat niet in dit bestand.${bedoelt} Schrijf een sleutel uit de kolom sleutel, of laat de cel leeg.`
}

/** The key that needs the fewest changed characters, if that is fewer than half of it. */
function meestGelijk(sleutel: string, kandidaten: readonly string[]): string | null {
  const [beste] = kandidaten
    .slice(0, 500)
    .map((kandidaat) => ({
      kandidaat,
      afstand: afstand(sleutel.slice(0, 40), kandidaat.slice(0, 40)),
    }))
    .sort((a, b) => a.afstand - b.afstand)
  return beste && beste.afstand <= sleutel.length / 2 ? beste.kandidaat : null
}

function afstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++)
      rij[j] = Math.min(
        (rij[j - 1] ?? 0) + 1,
        (vorige[j] ?? 0) + 1,
        (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    vorige = rij
  }
  return vorige[b.length] ?? 0
}

/** Something of the plan that a scheme rests on: which scheme, and where in it. */
export type Gebruik = { sleutel: string; regeling: string; waarvoor: string }

/** What a scheme rests on may change its words, but not disappear: each such key, said once per scheme. */
export function gemisteSleutels(
  rijen: readonly Invoerrij[],
  gebruik: readonly Gebruik[],
): Celfout[] {
  const over = new Set(rijen.map(({ cellen }) => cellen.sleutel))
  const gemist = gebruik.filter(({ sleutel }) => !over.has(sleutel))
  return [...Map.groupBy(gemist, ({ sleutel, regeling }) => `${sleutel} ${regeling}`).values()].map(
    (samen) => {
      const [{ sleutel, regeling }] = samen as [Gebruik]
      const waarvoor = [...new Set(samen.map((een) => een.waarvoor))].join(', ')
      return {
        rij: null,
        kolom: 'sleutel' as const,
        tekst: `‘${sleutel}’ staat niet meer in dit bestand, maar de regeling ${regeling} rust erop (${waarvoor}). Zet het onderdeel terug, of maak eerst een nieuwe versie van die regeling.`,
      }
    },
  )
}

/** The same with keys as they stand in a sheet. */
export const metAnker = (gebruik: readonly Gebruik[]): Gebruik[] =>
  gebruik.map((een) => ({ ...een, sleutel: ankerVan(een.sleutel) }))
