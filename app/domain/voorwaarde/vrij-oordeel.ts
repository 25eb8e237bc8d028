import * as z from 'zod/mini'
import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Sectienaam } from '../aanvraag/secties.ts'
import type { Bewijs } from '../bevinding.ts'
import { euro } from '../opmaak.ts'
import { gevuld, voorwaardesoort, type Voorwaarde } from './soort.ts'

const passages = {
  samenvatting: { onderdeel: 'projectplan', label: 'Kort' },
  aanleiding: { onderdeel: 'projectplan', label: 'Waarom' },
  doel: { onderdeel: 'projectplan', label: 'Doel' },
  doelgroep: { onderdeel: 'projectplan', label: 'Voor wie' },
  activiteiten: { onderdeel: 'projectplan', label: 'Activiteiten' },
  locatie: { onderdeel: 'projectplan', label: 'Waar' },
  borging: { onderdeel: 'projectplan', label: 'Na de subsidie' },
  verbindingen: { onderdeel: 'aansluiting', label: 'Verbindt' },
  merkbaar: { onderdeel: 'aansluiting', label: 'Merkbaar' },
} as const satisfies Record<string, { onderdeel: Sectienaam; label: string }>
type Passage = keyof typeof passages
const passagenamen = Object.keys(passages) as [Passage, ...Passage[]]

const parameters = z.strictObject({
  vraag: z
    .string('Schrijf op wat de gemeente beoordeelt')
    .check(
      z.regex(/^of \S/, 'Begin met ‘of’, bijvoorbeeld: of iedereen mee kan doen'),
      z.regex(/[^.?!]$/, 'Schrijf geen punt of vraagteken aan het eind'),
    ),
  passages: z.array(z.enum(passagenamen), 'Kies welke antwoorden erover gaan'),
  ontbreekt: z
    .string('Schrijf op wat de aanvrager doet als er nog niets staat')
    .check(z.regex(/\.$/, 'Schrijf een hele zin met een punt')),
  deelnemersbijdrage: z.boolean('Zeg of u ook wilt zien wat deelnemers betalen'),
})

/** A question only people can judge: what the application says about it, or what it should still say. */
export const vrijOordeel = voorwaardesoort(
  parameters,
  (inhoud, { vraag, passages: gekozen, ontbreekt, deelnemersbijdrage }) => {
    const bewijs = gekozen.flatMap((naam) => alsBewijs(inhoud, naam))
    const betalen = deelnemersbijdrage ? bijdrageVan(inhoud) : []
    if (gekozen.length > 0 && bewijs.length === 0) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Uw plan zegt hier nog niets over.',
        bewijs: betalen,
        wat_helpt: ontbreekt,
      }
    }
    return {
      uitkomst: 'oordeel_nodig',
      reden: `De gemeente beoordeelt ${vraag}.`,
      bewijs: [...bewijs, ...betalen],
      wat_helpt: null,
    }
  },
  {
    naam: 'Oordeel van mensen',
    controleert:
      'Stelt een vraag die alleen mensen kunnen beoordelen, en zet erbij wat de aanvraag daarover zegt.',
    waar: ({ passages: [eerste] }) => (eerste ? passages[eerste].onderdeel : 'projectplan'),
    velden: {
      vraag: {
        label: 'Wat beoordeelt de gemeente?',
        hulp: 'Begin met ‘of’: of iedereen mee kan doen.',
        invoer: 'regel',
      },
      passages: {
        label: 'Welke antwoorden gaan daarover?',
        hulp: 'Kiest u niets, dan oordeelt de gemeente over de hele aanvraag.',
        invoer: 'keuzes',
        optioneel: true,
        opties: passagenamen.map((waarde) => ({ waarde, naam: passages[waarde].label })),
      },
      ontbreekt: {
        label: 'Wat schrijft de aanvrager als er nog niets staat?',
        hulp: 'Een hele zin: Schrijf op wie er mee kan doen.',
        invoer: 'tekst',
      },
      deelnemersbijdrage: {
        label: 'Laat ook zien wat deelnemers betalen',
        invoer: 'vinkje',
      },
    },
  },
)

/** Whether this condition is judged on that answer, so that it has to be asked. */
export const leestPassage = (
  { soort, parameters: gegeven }: Pick<Voorwaarde, 'soort' | 'parameters'>,
  passage: string,
) => soort === 'vrij_oordeel' && parameters.parse(gegeven).passages.some((naam) => naam === passage)

function alsBewijs(inhoud: Aanvraaginhoud, naam: Passage): Bewijs[] {
  const { onderdeel, label } = passages[naam]
  return gevuld(inhoud[naam]) ? [{ onderdeel, tekst: `${label}: ${inhoud[naam].trim()}` }] : []
}

function bijdrageVan({ posten }: Aanvraaginhoud): Bewijs[] {
  const bijdrage = posten
    .filter(({ soort }) => soort === 'deelnemers')
    .reduce((som, { bedrag }) => som + bedrag, 0)
  return bijdrage === 0
    ? []
    : [{ onderdeel: 'begroting', tekst: `Deelnemers betalen samen ${euro(bijdrage)}` }]
}
