import * as z from 'zod/mini'
import { euro } from '../opmaak.ts'
import { oordeelOver } from './oordeel.ts'
import { voorwaardesoort } from './soort.ts'

/** Everybody can take part, with a disability or little money too: a judgement, on what the plan says. */
export const openVoorIedereen = voorwaardesoort(
  z.strictObject({}),
  ({ doelgroep, locatie, posten }) => {
    const deelnemers = posten.filter(({ soort }) => soort === 'deelnemers')
    const bijdrage = deelnemers.reduce((som, { bedrag }) => som + bedrag, 0)
    const uitslag = oordeelOver(
      [
        { onderdeel: 'projectplan', label: 'Voor wie', tekst: doelgroep },
        { onderdeel: 'projectplan', label: 'Waar', tekst: locatie },
      ],
      'of iedereen mee kan doen, ook met een beperking of weinig geld',
      'Schrijf op wie er mee kan doen en waar het is.',
    )
    if (bijdrage === 0) return uitslag
    const tekst = `Deelnemers betalen samen ${euro(bijdrage)}`
    return { ...uitslag, bewijs: [...uitslag.bewijs, { onderdeel: 'begroting', tekst }] }
  },
)
