import * as z from 'zod/mini'
import type { Deelnemer, Partijsoort } from '../aanvraag/inhoud.ts'
import type { Bewijs } from '../bevinding.ts'
import {
  organisatiesoorten,
  organisatiesoortnaam,
  partijsoortnaam,
  soortInWoorden,
} from '../partij/partijsoort.ts'
import { keuzeUit, voorwaardesoort } from './soort.ts'

const inwonersoorten = ['natuurlijk_persoon', 'groep'] as const

const parameters = z
  .strictObject({
    inwoners: z.array(z.enum(inwonersoorten), 'Kies of inwoners kunnen aanvragen'),
    organisaties: z.array(z.enum(organisatiesoorten), 'Kies welke organisaties kunnen aanvragen'),
  })
  .check(
    z.refine(({ inwoners, organisaties }) => inwoners.length + organisaties.length > 0, {
      path: ['inwoners'],
      message: 'Kies ten minste één soort aanvrager',
    }),
  )
type Soorten = z.output<typeof parameters>

/** Who applies is of a kind the scheme is for: residents, a group of them, or some kinds of organisation. */
export const soortAanvrager = voorwaardesoort(
  parameters,
  ({ deelnemers }, soorten) => {
    const penvoerder = deelnemers.find(({ rol }) => rol === 'penvoerder')
    if (!penvoerder) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Er staat nog niet wie de aanvraag doet.',
        bewijs: [],
        wat_helpt: 'Vul in wie penvoerder is.',
      }
    }
    const bewijs: Bewijs[] = [
      { onderdeel: 'samenwerkingsverband', tekst: `Penvoerder: ${alsWat(penvoerder)}` },
    ]
    if (past(penvoerder, soorten)) {
      return { uitkomst: 'voldoet', reden: waarom(penvoerder), bewijs, wat_helpt: null }
    }
    const ander = deelnemers.find(
      (deelnemer) => deelnemer.rol === 'partner' && past(deelnemer, soorten),
    )
    const nieuw = ander
      ? `Maak ${ander.naam} penvoerder.`
      : `Zoek een penvoerder die wel kan aanvragen: ${keuzeUit(namen(soorten))}.`
    return {
      uitkomst: 'nog_niet',
      reden: `${penvoerder.naam} kan deze subsidie niet zelf aanvragen.`,
      bewijs,
      wat_helpt: `${nieuw} ${penvoerder.soort === 'rechtspersoon' ? 'Uw organisatie kan' : 'U kunt'} meedoen als partner.`,
    }
  },
  {
    naam: 'Soort aanvrager',
    controleert: 'Kijkt of de aanvrager iemand is voor wie de regeling bedoeld is.',
    waar: 'samenwerkingsverband',
    velden: {
      inwoners: {
        label: 'Welke inwoners kunnen aanvragen?',
        invoer: 'keuzes',
        optioneel: true,
        opties: inwonersoorten.map((waarde) => ({ waarde, naam: partijsoortnaam[waarde] })),
      },
      organisaties: {
        label: 'Welke organisaties kunnen aanvragen?',
        invoer: 'keuzes',
        optioneel: true,
        opties: organisatiesoorten.map((waarde) => ({
          waarde,
          naam: organisatiesoortnaam[waarde],
        })),
      },
    },
  },
)

const past = ({ soort, organisatiesoort }: Deelnemer, { inwoners, organisaties }: Soorten) =>
  soort === 'rechtspersoon'
    ? organisaties.some((een) => een === organisatiesoort)
    : inwoners.includes(soort)

const redenen: Record<Partijsoort, string> = {
  natuurlijk_persoon: 'is een inwoner en doet de aanvraag',
  groep: 'is een groep inwoners en doet de aanvraag',
  rechtspersoon: 'is een organisatie die deze subsidie kan aanvragen',
}
const waarom = ({ naam, soort }: Deelnemer) => `${naam} ${redenen[soort]}.`

const namen = ({ inwoners, organisaties }: Soorten) =>
  [
    ...inwoners.map((soort) => `een ${partijsoortnaam[soort]}`),
    ...organisaties
      .filter((soort) => soort !== 'anders')
      .map((soort) => `een ${organisatiesoortnaam[soort]}`),
    ...(organisaties.includes('anders') ? ['een andere organisatie'] : []),
  ].map((naam) => naam.toLowerCase())

const alsWat = ({ naam, soort, organisatiesoort }: Deelnemer) =>
  `${naam} (${soortInWoorden(soort, organisatiesoort).toLowerCase()})`
