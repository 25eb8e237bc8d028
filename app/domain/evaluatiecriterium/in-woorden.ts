import { datumVoluit, getal } from '../opmaak.ts'
import { duur } from './belasting.ts'
import type { Criteriuminhoud, Criteriumsoort } from './criterium.ts'

/** The kinds of criteria in the words of people who never heard of output. */
export const soortwoorden: Record<Criteriumsoort, string> = {
  output: 'Iets wat we tellen',
  outcome: 'Een verandering bij mensen',
  verhaal: 'Een verhaal',
  leervraag: 'Een vraag om van te leren',
}

export const telt = (soort: Criteriumsoort) => soort === 'output' || soort === 'outcome'

const LANG = 100

/** The goal as a heading: a long one is cut after a word. */
export function korteTitel(doel: string): string {
  const regel = doel.replace(/\s+/g, ' ')
  if (regel.length <= LANG) return regel
  return `${regel.slice(0, LANG).replace(/\s+\S*$/, '')} …`
}

/** A criterium as question and answer, the same on every page, in the plan and in the letter. */
export function criteriumregels(criterium: Criteriuminhoud): { label: string; waarde: string }[] {
  const getallen = [
    { label: 'Hoe het nu is', waarde: beginpunt(criterium) },
    { label: 'Waar we naartoe willen', waarde: streven(criterium) },
  ]
  return [
    { label: 'Wat we willen bereiken', waarde: criterium.doel },
    { label: 'Soort', waarde: soortwoorden[criterium.soort] },
    { label: 'Waaraan we het zien', waarde: criterium.indicator },
    ...(telt(criterium.soort) ? getallen : []),
    {
      label: 'Wanneer we kijken',
      waarde: criterium.streefdatum ? datumVoluit(criterium.streefdatum) : '',
    },
    { label: 'Hoe we het meten', waarde: criterium.meetinstrument },
    { label: 'Wie het bijhoudt', waarde: criterium.wie_meet },
    {
      label: 'Hoeveel tijd dat kost',
      waarde: criterium.minuten === null ? '' : `${duur(criterium.minuten)} in totaal`,
    },
    { label: 'Wat we leren als het anders loopt', waarde: criterium.leren },
  ]
}

/** From where to where, in one line: "van 2 naar 7 van de 10 deelnemers, op 1 december 2027". */
export function criteriumzin(criterium: Criteriuminhoud): string {
  const { soort, nulwaarde, streefwaarde, streefdatum, eenheid } = criterium
  const wanneer = streefdatum ? `op ${datumVoluit(streefdatum)}` : ''
  if (!telt(soort) || streefwaarde === null) return wanneer
  const van = nulwaarde === null ? 'naar' : `van ${getal(nulwaarde)} naar`
  const getallen = `${van} ${getal(streefwaarde)} ${eenheid}`.trim()
  return [getallen, wanneer].filter(Boolean).join(', ')
}

function beginpunt({ nulwaarde, nulmeting_op, nulmeting_bron, eenheid }: Criteriuminhoud): string {
  if (nulwaarde === null) return 'Dat weten we nog niet'
  const bij = [nulmeting_op && datumVoluit(nulmeting_op), nulmeting_bron].filter(Boolean)
  return `${getal(nulwaarde)} ${eenheid}`.trim() + (bij.length > 0 ? ` (${bij.join(', ')})` : '')
}

const richtingwoorden = { hoger: 'hoger is beter', lager: 'lager is beter', geen: '' }

function streven({ streefwaarde, eenheid, richting }: Criteriuminhoud): string {
  if (streefwaarde === null) return ''
  return [`${getal(streefwaarde)} ${eenheid}`.trim(), richtingwoorden[richting]]
    .filter(Boolean)
    .join(', ')
}
