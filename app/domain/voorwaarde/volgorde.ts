import { domeinen, type Aanvraaginhoud } from '../aanvraag/inhoud.ts'

// keys end in numbers: ambitie-10 comes after ambitie-9
const opNaam = new Intl.Collator('nl', { numeric: true })

/**
 * The application with every list in one order of its own, so that a finding never says something else because of the
 * order in which things were filled in or read: who applies first, the plan in its own order, the rest by name.
 */
export function opVolgorde(inhoud: Aanvraaginhoud): Aanvraaginhoud {
  return {
    ...inhoud,
    deelnemers: gesorteerd(inhoud.deelnemers, ({ rol, naam, deelname_id }) => [
      rol === 'penvoerder' ? 0 : 1,
      naam,
      deelname_id,
    ]),
    aansluitingen: gesorteerd(inhoud.aansluitingen, ({ sleutel, motivering }) => [
      sleutel,
      motivering,
    ]),
    posten: gesorteerd(inhoud.posten, ({ kant, soort, omschrijving, bedrag, status }) => [
      kant,
      soort,
      omschrijving,
      bedrag,
      status ?? '',
    ]),
    criteria: gesorteerd(inhoud.criteria, ({ volgnummer, criterium_id }) => [
      volgnummer,
      criterium_id,
    ]),
    samenhang:
      inhoud.samenhang &&
      gesorteerd(inhoud.samenhang, ({ van, naar, stand }) => [van, naar, stand]),
    domeinen: gesorteerd(inhoud.domeinen, (naam) => [plaatsVan(naam), naam]),
  }
}

const plaatsVan = (naam: string) => domeinen.findIndex((domein) => domein === naam)

function gesorteerd<T>(
  lijst: readonly T[],
  sleutels: (een: T) => readonly (string | number)[],
): T[] {
  if (lijst.length < 2) return [...lijst]
  return lijst
    .map((een) => ({ een, op: sleutels(een) }))
    .sort((a, b) => vergelijk(a.op, b.op))
    .map(({ een }) => een)
}

function vergelijk(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [plaats, een] of a.entries()) {
    const ander = b[plaats]
    if (een === ander || ander === undefined) continue
    return typeof een === 'number' && typeof ander === 'number'
      ? een - ander
      : opNaam.compare(String(een), String(ander)) || (een < ander ? -1 : 1)
  }
  return 0
}
