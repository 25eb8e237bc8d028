import type { Belemmering } from '../belemmering.ts'
import type { Criterium, Criteriuminhoud, Kant } from './criterium.ts'
import { laatste, standVan, zegtHetzelfde } from './criterium.ts'
import type { Tafelgenoot } from './tafelgenoot.ts'

const GENOEG = 20

/** Why no criterion can be added: beyond this number nobody can keep measuring. */
export function belemmeringenVoorVoorstellen(aantal: number): Belemmering[] {
  return aantal < GENOEG
    ? []
    : [
        {
          code: 'te-veel',
          tekst: `Er zijn al ${GENOEG} criteria. Pas er een aan, of laat er een vervallen.`,
        },
      ]
}

/** Why this cannot be answered with another proposal. An agreed criterion can: it holds until the new one is agreed. */
export function belemmeringenVoorTegenvoorstel(
  criterium: Criterium,
  voorstel: Criteriuminhoud,
  gezien: number,
): Belemmering[] {
  const nu = laatste(criterium)
  return [
    ...nogTeBespreken(criterium, gezien),
    ...(zegtHetzelfde(nu, voorstel) && !nu.laten_vervallen
      ? [
          {
            code: 'niets-veranderd',
            tekst: 'U veranderde nog niets. Bent u het ermee eens? Ga dan terug en geef akkoord.',
          },
        ]
      : []),
  ]
}

/** Why this person cannot agree to the version they saw: only the other side can, and never who proposed it. */
export function belemmeringenVoorAkkoord(
  criterium: Criterium,
  persoon: Pick<Tafelgenoot, 'id' | 'kant'>,
  gezien: number,
): Belemmering[] {
  const nu = laatste(criterium)
  const belemmeringen = nogTeBespreken(criterium, gezien)
  if (standVan(criterium) === 'overeengekomen')
    belemmeringen.push({ code: 'al-akkoord', tekst: 'Over dit criterium bent u het al eens.' })
  if (nu.kant === persoon.kant)
    belemmeringen.push({
      code: 'eigen-voorstel',
      tekst: 'Dit is het voorstel van uw kant. Nu is de andere kant aan zet.',
    })
  if (nu.door === persoon.id)
    belemmeringen.push({
      code: 'zelfde-persoon',
      tekst: 'U deed dit voorstel zelf. Iemand van de andere kant geeft akkoord.',
    })
  return belemmeringen
}

/** Why nothing can be said about this version: it must have been on the table, and the criterion still is. */
export function belemmeringenVoorOpmerking(criterium: Criterium, gezien: number): Belemmering[] {
  if (gezien <= laatste(criterium).versie)
    return nogTeBespreken(criterium, laatste(criterium).versie)
  return [{ code: 'onbekende-versie', tekst: 'Open de pagina opnieuw en probeer het nog eens.' }]
}

/** Whether this side may drop the criterion at once, because nobody of the other side had a part in it. */
export function magIntrekken({ voorstellen }: Criterium, kant: Kant): boolean {
  return voorstellen.every((voorstel) => voorstel.kant === kant && voorstel.akkoord_door === null)
}

/** Why this side cannot drop the criterion, or propose to. */
export function belemmeringenVoorVervallen(
  criterium: Criterium,
  { kant, reden }: { kant: Kant; reden: string },
  gezien: number,
): Belemmering[] {
  const nu = laatste(criterium)
  const belemmeringen = nogTeBespreken(criterium, gezien)
  if (nu.laten_vervallen)
    belemmeringen.push({
      code: 'al-voorgesteld',
      tekst:
        nu.kant === kant
          ? 'U stelde al voor om dit criterium te laten vervallen. De andere kant is aan zet.'
          : 'De andere kant stelde al voor om dit criterium te laten vervallen. Geef daarop akkoord.',
    })
  if (!magIntrekken(criterium, kant) && reden === '')
    belemmeringen.push({
      code: 'geen-reden',
      tekst: 'Schrijf waarom dit criterium mag vervallen. De andere kant leest dat.',
    })
  return belemmeringen
}

/** Nobody answers a version that is no longer on the table. */
function nogTeBespreken(criterium: Criterium, gezien: number): Belemmering[] {
  if (criterium.vervallen)
    return [{ code: 'vervallen', tekst: 'Dit criterium is vervallen. U hoeft niets te doen.' }]
  if (laatste(criterium).versie === gezien) return []
  return [
    {
      code: 'intussen-veranderd',
      tekst: 'Er ligt intussen een nieuwer voorstel. Lees dat eerst.',
    },
  ]
}
