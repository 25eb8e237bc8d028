import { sectienamen, sectietitels } from '../aanvraag/secties.ts'
import { vastTeLeggenSoorten } from '../regeling/keuzes.ts'
import type { Checklist, Veldregels } from '../regeling/regeling.schema.ts'
import { geldtVoor, gevraagdeStukken, type Aanvrager } from '../volledigheid/checklist.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import { leestPassage } from '../voorwaarde/vrij-oordeel.ts'
import { vragenlijst } from './lijst.ts'
import type { Vraag, Vraagdeel, Vraagregel, Vraagsectie } from './vraag.ts'

/** What of a version of a scheme decides which questions are asked. */
export type Regelingvragen = {
  checklist: Checklist
  velden: Veldregels
  voorwaarden: readonly (Pick<Voorwaarde, 'soort' | 'parameters' | 'artikel'> & {
    vraag?: string
  })[]
  vrijwilligerstarief: number | null
}

const titels: Record<Vraagsectie, string> = { ...sectietitels, aanvrager: 'Wie de aanvraag doet' }

/** Every question this applicant is asked under the scheme, per part: no more than amount and kind justify (Awb 4:4). */
export function gevraagdeVragen(regeling: Regelingvragen, aanvrager: Aanvrager): Vraagdeel[] {
  const stukken = gevraagdeStukken(regeling.checklist, aanvrager)
  const secties = new Set([...stukken.map(({ sectie }) => sectie), 'indiening'])
  // The names of a group are asked with who applies.
  if (
    !stukken.some(
      (stuk) => stuk.sectie === 'samenwerkingsverband' && stuk.sleutel !== 'groepsleden',
    )
  )
    secties.delete('samenwerkingsverband')
  const delen = sectienamen
    .filter((naam) => secties.has(naam))
    .flatMap((naam): Vraagdeel[] => {
      if (naam === 'indiening')
        return [deel('aanvrager', regeling, aanvrager), deel('indiening', regeling, aanvrager)]
      if (naam !== 'bijlagen') return [deel(naam, regeling, aanvrager)]
      const documenten = stukken.filter(({ vorm }) => vorm === 'document')
      const vragen = documenten.map(({ sleutel, naam: vraag, waarom, grondslag }) => ({
        veld: sleutel,
        vraag,
        waarom,
        grondslag,
        verplicht: true,
        keer: 1,
      }))
      return [{ sectie: naam, titel: titels[naam], vragen }]
    })
  return delen.filter(({ vragen }) => vragen.length > 0)
}

/** Whether this question is among them. */
export const wordtGevraagd = (delen: readonly Vraagdeel[], veld: string) =>
  delen.some(({ vragen }) => vragen.some((vraag) => vraag.veld === veld))

/** The questions of one part. */
export const vragenVan = (delen: readonly Vraagdeel[], sectie: Vraagsectie): Vraag[] =>
  delen.find((deel) => deel.sectie === sectie)?.vragen ?? []

/** How many answers a complete application has at least. */
export const aantalVerplicht = (delen: readonly Vraagdeel[]) =>
  delen
    .flatMap(({ vragen }) => vragen)
    .filter(({ verplicht }) => verplicht)
    .reduce((som, { keer }) => som + keer, 0)

function deel(
  sectie: Exclude<Vraagsectie, 'bijlagen'>,
  regeling: Regelingvragen,
  aanvrager: Aanvrager,
): Vraagdeel {
  const vragen = Object.entries(vragenlijst[sectie]).flatMap(([naam, regel]) => {
    const veld = `${sectie}.${naam}`
    const wanneer = regeling.velden.find((een) => een.veld === veld)?.wanneer
    const geldt = wanneer === undefined ? (regel.wanneer ?? {}) : wanneer
    if (geldt === null || !geldtVoor(geldt, aanvrager)) return []
    return metGrond(veld, regel, regeling)
  })
  return { sectie, titel: titels[sectie], vragen }
}

/** A question that a condition brings along rests on the article of that condition. */
function metGrond(veld: string, regel: Vraagregel, regeling: Regelingvragen): Vraag[] {
  const { vraag, waarom, grondslag, verplicht, keer = 1, voorwaarden, passage, tarief } = regel
  const een = { veld, vraag, waarom, grondslag, verplicht, keer }
  if (tarief && regeling.vrijwilligerstarief === null) return []
  if (!voorwaarden) return [een]
  const gevonden = regeling.voorwaarden.filter(
    (een) =>
      voorwaarden.includes(een.soort) || (passage !== undefined && leestPassage(een, passage)),
  )
  // Each item that is recorded is a question of its own.
  if (voorwaarden.includes('keuze_uit_plan'))
    return gevonden.flatMap((voorwaarde) =>
      vastTeLeggenSoorten([voorwaarde]).map((soort) => ({
        ...een,
        veld: `${veld}.${soort}`,
        vraag: voorwaarde.vraag ?? vraag,
        grondslag: voorwaarde.artikel,
      })),
    )
  return gevonden.slice(0, 1).map(({ artikel }) => ({ ...een, grondslag: artikel }))
}
