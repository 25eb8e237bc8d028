import * as z from 'zod/mini'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { bedragVeld, datumVelden, keuze, keuzes, optioneel, regel } from '../velden.ts'
import { mandaatrollen } from '../toegang.ts'
import { mandaatnamen, mandaatsoorten, type Mandaatregel } from './mandaat.ts'

const mandaatregel = z.object({
  soorten: keuzes(mandaatsoorten, { leeg: 'Kies waarover deze rol beslist', min: 1 }),
  rol: keuze(mandaatrollen, 'Kies wie er beslist'),
  functie: regel({ leeg: 'Vul in hoe de functie in de brief heet', max: 80 }),
  tot: optioneel(bedragVeld()),
  besluit: regel({ leeg: 'Vul in welk mandaatbesluit dit regelt', max: 120 }),
  artikel: regel({ leeg: 'Vul in in welk artikel het staat', max: 60 }),
  datum: datumVelden({ leeg: 'Vul in van welke dag het mandaatbesluit is' }),
})

/** Who decides what in the name of the college under a version of a scheme. */
export const mandaatSchema = z.object({
  mandaat: z._default(
    z.array(mandaatregel).check(z.maxLength(12, 'Gebruik hoogstens 12 regels'), eenmaalPerRol()),
    [],
  ),
  _versie: gezieneVersie,
})

/** Two limits for the same role and decision would leave open which of them counts. */
function eenmaalPerRol() {
  return z.check<Mandaatregel[]>(({ value, issues }) => {
    const gezien = new Set<string>()
    value.forEach(({ soorten, rol }, plaats) => {
      const dubbel = soorten.find((soort) => gezien.has(`${rol} ${soort}`))
      for (const soort of soorten) gezien.add(`${rol} ${soort}`)
      if (dubbel)
        issues.push({
          code: 'custom',
          message: `Deze rol heeft al een regel voor ${mandaatnamen[dubbel]}. Kies het een keer`,
          input: value,
          path: [plaats, 'soorten'],
        })
    })
  })
}
