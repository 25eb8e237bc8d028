import type { Belemmering } from '../belemmering.ts'
import type { Besluitinhoud, Blok } from './brief.ts'

/** A text of a letter in which a mistake can be put right; alineas are parted by an empty line. */
export type Verbeterbaar = { label: string; tekst: string }

/** The places of a letter that may be put right, each with how to read and how to replace it. Decision, law and money are not among them. */
function plaatsen(
  inhoud: Besluitinhoud,
): (Verbeterbaar & { vervang: (in_: Besluitinhoud, tekst: string) => Besluitinhoud })[] {
  return [
    {
      label: 'Naam en adres',
      tekst: inhoud.aan.join('\n'),
      vervang: (brief, tekst) => ({
        ...brief,
        aan: tekst.split('\n').map((regel) => regel.trim()),
      }),
    },
    {
      label: 'In het kort',
      tekst: inhoud.samenvatting.join('\n\n'),
      vervang: (brief, tekst) => ({ ...brief, samenvatting: alineasVan(tekst) }),
    },
    ...inhoud.blokken.flatMap((blok, plaats) =>
      tekstenVan(blok).map(({ label, tekst, vervang }) => ({
        label,
        tekst,
        vervang: (brief: Besluitinhoud, nieuw: string) => ({
          ...brief,
          blokken: brief.blokken.map((een, nr) => (nr === plaats ? vervang(een, nieuw) : een)),
        }),
      })),
    ),
  ]
}

function tekstenVan(
  blok: Blok,
): (Verbeterbaar & { vervang: (blok: Blok, tekst: string) => Blok })[] {
  if (blok.soort === 'tekst')
    return [
      {
        label: blok.kop,
        tekst: blok.alineas.join('\n\n'),
        vervang: (een, tekst) =>
          een.soort === 'tekst' ? { ...een, alineas: alineasVan(tekst) } : een,
      },
    ]
  if (blok.soort !== 'overwegingen') return []
  return blok.punten.map(({ titel, reden }, plaats) => ({
    label: `${blok.kop}: ${titel}`,
    tekst: reden,
    vervang: (een, tekst) =>
      een.soort === 'overwegingen'
        ? {
            ...een,
            punten: een.punten.map((punt, nr) =>
              nr === plaats ? { ...punt, reden: tekst } : punt,
            ),
          }
        : een,
  }))
}

const alineasVan = (tekst: string) =>
  tekst
    .split(/\n{2,}/)
    .map((alinea) => alinea.trim())
    .filter(Boolean)

/** The texts of a letter in which a mistake can be put right, in the order of the letter. */
export const verbeterbareTeksten = (inhoud: Besluitinhoud): Verbeterbaar[] =>
  plaatsen(inhoud).map(({ label, tekst }) => ({ label, tekst }))

/** The letter with these texts in those places. */
export const metVerbetering = (inhoud: Besluitinhoud, teksten: readonly string[]): Besluitinhoud =>
  plaatsen(inhoud).reduce((brief, { tekst, vervang }, nr) => {
    const nieuw = teksten[nr]
    return nieuw === undefined || nieuw === tekst ? brief : vervang(brief, nieuw)
  }, inhoud)

/** Why this is no putting right of a mistake: nothing changed, or what changed is the decision itself (Awb 4:48, 4:50). */
export function belemmeringenVoorVerbetering(
  inhoud: Besluitinhoud,
  teksten: readonly string[],
): Belemmering[] {
  const oud = plaatsen(inhoud)
  if (teksten.length !== oud.length)
    return [
      { code: 'andere-brief', tekst: 'De brief is intussen veranderd. Open de pagina opnieuw.' },
    ]
  if (oud.every(({ tekst }, nr) => tekst === teksten[nr]))
    return [{ code: 'gelijk', tekst: 'Verbeter eerst de tekst waarin de fout staat.' }]
  const bekend = new Set(bedragenIn(JSON.stringify(inhoud)))
  const vreemd = teksten.flatMap(bedragenIn).filter((bedrag) => !bekend.has(bedrag))
  return vreemd.length === 0
    ? []
    : [
        {
          code: 'bedrag',
          tekst: `${vreemd[0]} staat niet in de eerste brief. Een ander bedrag is een ander besluit: wijzig dan de subsidie.`,
          grondslag: 'Awb 4:48 en 4:50',
        },
      ]
}

const bedragenIn = (tekst: string) =>
  [...tekst.matchAll(/€\s?\d[\d.]*(?:,\d{2})?/g)].map(([bedrag]) =>
    bedrag.replace(/\s/g, ' ').replace(/\.$/, ''),
  )
