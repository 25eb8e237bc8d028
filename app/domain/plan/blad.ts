import type { Onderdeel, OnderdeelGegevens } from './indeling.ts'
import { ankerVan } from './verwijzing.ts'

/** The columns of the sheet in which a plan is entered and given out, in their order, with what each holds. */
export const kolommen = {
  sleutel: {
    verplicht: true,
    max: 100,
    uitleg: 'Vaste naam van het onderdeel: kleine letters, cijfers, - en /. Verandert nooit meer.',
  },
  soort: { verplicht: true, max: 20, uitleg: 'Wat het is: ambitie, effect, doelstelling …' },
  nummer: { verplicht: true, max: 20, uitleg: 'Het nummer zoals het plan het schrijft: 2.1' },
  titel: { verplicht: true, max: 500, uitleg: 'De woorden van het plan zelf.' },
  kort: { verplicht: true, max: 40, uitleg: 'Een korte naam in gewone woorden.' },
  toelichting: {
    verplicht: true,
    max: 2_000,
    uitleg: 'Wat het betekent voor iemand met een idee, in gewone woorden.',
  },
  ouder: {
    verplicht: false,
    max: 100,
    uitleg: 'De sleutel van het onderdeel waar dit bij hoort. Leeg als het op zichzelf staat.',
  },
  paragraaf: { verplicht: true, max: 120, uitleg: 'Waar het in het plan staat: 2.1' },
  citaat: { verplicht: true, max: 2_000, uitleg: 'De zin uit het plan, letterlijk.' },
  groep: {
    verplicht: false,
    max: 40,
    uitleg: 'Alleen als het plan een soort in groepen verdeelt.',
  },
  instrument: {
    verplicht: false,
    max: 500,
    uitleg: 'Alleen bij een indicator: waarmee het wordt gemeten.',
  },
  kanttekening: {
    verplicht: false,
    max: 1_000,
    uitleg: 'Alleen bij een indicator: wat het plan zelf bij de meting opmerkt, letterlijk.',
  },
  telling: {
    verplicht: false,
    max: 40,
    uitleg: 'Alleen bij een indicator die dit platform zelf telt: burgerinitiatieven.',
  },
  kaders: {
    verplicht: false,
    max: 1_000,
    uitleg:
      'Alleen bij een trede: de sleutels van de kaders die erbij horen, met een komma ertussen.',
  },
} as const satisfies Record<string, Kolomregel>
type Kolomregel = { verplicht: boolean; max: number; uitleg: string }

export type Kolom = keyof typeof kolommen
export const kolomnamen = Object.keys(kolommen) as Kolom[]
export const verplichteKolommen = kolomnamen.filter((naam) => kolommen[naam].verplicht)

/** An item of a plan as one row of that sheet; keys stand there without the name of the plan. */
export type Planrij = Record<Kolom, string>

/** Writes an item as a row. */
export function rijVan({ gegevens, ...onderdeel }: Onderdeel): Planrij {
  const { sleutel, soort, nummer, titel, kort, toelichting, ouder, paragraaf, citaat } = onderdeel
  return {
    ...{ sleutel: ankerVan(sleutel), soort, nummer, titel, kort, toelichting },
    ...{ ouder: ouder === null ? '' : ankerVan(ouder), paragraaf, citaat },
    groep: gegevens.groep ?? '',
    instrument: gegevens.instrument ?? '',
    kanttekening: gegevens.kanttekening ?? '',
    telling: gegevens.telling ?? '',
    kaders: (gegevens.kaders ?? []).map(ankerVan).join(', '),
  }
}

/** Reads a row in which nothing is wrong back into an item of this plan. */
export function onderdeelVan(plan: string, rij: Planrij): Onderdeel {
  const { sleutel, nummer, titel, kort, toelichting, paragraaf, citaat } = rij
  const soort = rij.soort as Onderdeel['soort']
  const ouder = rij.ouder === '' ? null : `${plan}/${rij.ouder}`
  const gegevens: OnderdeelGegevens = {
    ...(rij.groep && { groep: rij.groep }),
    ...(rij.instrument && { instrument: rij.instrument }),
    ...(rij.kanttekening && { kanttekening: rij.kanttekening }),
    ...(rij.telling && { telling: 'burgerinitiatieven' as const }),
    ...(rij.kaders && { kaders: lijstVan(rij.kaders).map((kader) => `${plan}/${kader}`) }),
  }
  return {
    ...{ sleutel: `${plan}/${sleutel}`, soort, nummer, titel, kort, toelichting, ouder },
    ...{ paragraaf, citaat, gegevens },
  }
}

/** The keys in a cell that holds more than one. */
export const lijstVan = (cel: string) => cel.split(/[,;\s]+/).filter(Boolean)

/** The row that stands in the empty form as an example. */
export const voorbeeldrij: Planrij = {
  sleutel: 'spoor-1/ambitie-2',
  soort: 'ambitie',
  nummer: '1.2',
  titel: 'Inwoners kennen elkaar en helpen elkaar',
  kort: 'Elkaar kennen',
  toelichting: 'Buren weten wie er om hen heen woont en springen bij als dat nodig is.',
  ouder: '',
  paragraaf: '2.1',
  citaat: 'Wij willen dat inwoners elkaar kennen en elkaar helpen.',
  groep: '',
  instrument: '',
  kanttekening: '',
  telling: '',
  kaders: '',
}
