import * as z from 'zod/mini'
import { bedragVeld, datumVelden, geheelGetal, keuze, optioneel, regel, tekst } from '../velden.ts'
import type { Betaaldeel } from './betaalschema.ts'
import type { Verplichting } from './verplichting.ts'
import { uitkomsten } from './voorstel.ts'
import { weigeringsgrondNamen } from './weigeringsgrond.ts'

const leegOfTekst = (max: number) =>
  z.pipe(
    optioneel(tekst({ max })),
    z.transform((typed) => typed ?? ''),
  )

const motivering = z.object({
  voorwaarde: z.string().check(z.maxLength(100)),
  oordeel: keuze(['voldoet', 'voldoet_niet'], 'Kies of de aanvraag aan deze voorwaarde voldoet'),
  reden: tekst({ leeg: 'Schrijf op waarom: deze tekst komt in de brief', max: 4000 }),
})

/** A row may stay empty and is then left out. */
const verplichting = z.object({
  soort: keuze(['doen', 'meten', 'rapporteren', 'leren']),
  tekst: leegOfTekst(1000),
  grondslag: leegOfTekst(200),
})

const betaaldeel = z.object({
  omschrijving: z.pipe(
    optioneel(regel({ max: 120 })),
    z.transform((typed) => typed ?? ''),
  ),
  aandeel: optioneel(geheelGetal({ min: 1, max: 100 })),
  vanaf: optioneel(datumVelden()),
})

export const voorstelSchema = z.object({
  uitkomst: keuze(uitkomsten, 'Kies wat u voorstelt'),
  bedrag: optioneel(bedragVeld()),
  samenvatting: tekst({ leeg: 'Schrijf in een paar zinnen wat u voorstelt en waarom', max: 1500 }),
  motivering: z._default(z.array(motivering), []),
  verplichtingen: z.pipe(
    z._default(z.array(verplichting), []),
    z.transform((rijen, context): Verplichting[] => {
      rijen.forEach((rij, plaats) => {
        if (rij.tekst !== '' && rij.grondslag === '')
          context.issues.push({
            code: 'custom',
            message: 'Noem het artikel waar deze verplichting op rust',
            path: [plaats, 'grondslag'],
            input: rij,
          })
      })
      return rijen.filter(({ tekst }) => tekst !== '')
    }),
  ),
  betaaldelen: z.pipe(
    z._default(z.array(betaaldeel), []),
    z.transform((rijen, context): Betaaldeel[] =>
      rijen.flatMap(({ omschrijving, aandeel, vanaf }, plaats) => {
        if (omschrijving === '' && aandeel === null && vanaf === null) return []
        if (omschrijving !== '' && aandeel !== null && vanaf !== null)
          return [{ omschrijving, aandeel, vanaf }]
        context.issues.push({
          code: 'custom',
          message: 'Vul van elk deel de omschrijving, het percentage en de datum in',
          path: [plaats, 'omschrijving'],
          input: rijen[plaats],
        })
        return []
      }),
    ),
  ),
  verantwoording_op: optioneel(datumVelden()),
  weigeringsgrond: optioneel(keuze(weigeringsgrondNamen)),
  wat_wel_kan: leegOfTekst(2000),
  zienswijze: leegOfTekst(2000),
  afwijking: leegOfTekst(2000),
  voorrang: leegOfTekst(2000),
})
export type Voorstelinvoer = z.output<typeof voorstelSchema>
