import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Criteriuminhoud } from './criterium.ts'
import { duur, richtlijnMinuten } from './belasting.ts'

/** Something that would make a criterion stronger; it never stops anybody. */
export type Aandachtspunt = { code: string; tekst: string; helpt: string }
type Project = {
  gevraagd: number | null
  start_op: Datum | null
  eind_op: Datum | null
  /** Who took part and left: nobody measures for who is gone. */
  vertrokken?: readonly string[]
}

/** What both sides could still improve in one criterion: measurable, a beginning, a moment, and light enough. */
export function aandachtspunten(criterium: Criteriuminhoud, project: Project): Aandachtspunt[] {
  const telt = criterium.soort === 'output' || criterium.soort === 'outcome'
  return [
    ...(telt ? [...meetbaar(criterium), ...beginpunt(criterium)] : verhalend(criterium)),
    ...moment(criterium, project),
    ...uitvoerbaar(criterium, project.gevraagd),
    ...meterIsWeg(criterium, project),
    ...(criterium.leren === '' ? [geenLeren] : []),
  ]
}

function meetbaar({ eenheid, streefwaarde, nulwaarde, richting }: Criteriuminhoud) {
  const punten: Aandachtspunt[] = []
  if (streefwaarde === null)
    punten.push({
      code: 'geen-streefwaarde',
      tekst: 'Er staat nog niet hoeveel het moet worden.',
      helpt: 'Noem een getal om blij mee te zijn. Het mag later anders uitvallen.',
    })
  else if (eenheid === '')
    punten.push({
      code: 'geen-eenheid',
      tekst: 'Er staat een getal, maar niet wat we tellen.',
      helpt: 'Schrijf waarin we tellen, bijvoorbeeld: mensen, bezoeken of een cijfer van 1 tot 10.',
    })
  if (streefwaarde === null || nulwaarde === null) return punten
  const verkeerd =
    (richting === 'hoger' && streefwaarde <= nulwaarde) ||
    (richting === 'lager' && streefwaarde >= nulwaarde)
  if (verkeerd)
    punten.push({
      code: 'verkeerde-kant-op',
      tekst: `Het getal moet ${richting} worden, maar het streven is niet ${richting} dan nu.`,
      helpt: 'Kijk of het getal van nu en het getal van straks kloppen.',
    })
  return punten
}

function beginpunt({ nulwaarde, nulmeting_op, nulmeting_bron }: Criteriuminhoud): Aandachtspunt[] {
  if (nulwaarde === null)
    return [
      {
        code: 'geen-nulmeting',
        tekst: 'We weten nog niet hoe het nu is. Dan zien we straks niet of er iets veranderde.',
        helpt:
          'Spreek af wie dat meet vóór het begin. Is de activiteit nieuw? Dan is het beginpunt vaak 0.',
      },
    ]
  if (nulwaarde !== 0 && (nulmeting_op === null || nulmeting_bron === ''))
    return [
      {
        code: 'nulmeting-zonder-bron',
        tekst: 'Er staat niet waar het getal van nu vandaan komt, of van wanneer het is.',
        helpt: 'Noem de bron en de datum, dan kunnen we straks op dezelfde manier meten.',
      },
    ]
  return []
}

function verhalend({ soort, meetinstrument }: Criteriuminhoud): Aandachtspunt[] {
  if (meetinstrument !== '') return []
  return soort === 'verhaal'
    ? [
        {
          code: 'geen-manier',
          tekst: 'Er staat nog niet hoe we de verhalen verzamelen.',
          helpt:
            'Bijvoorbeeld: vraag drie deelnemers wat voor hen het meest veranderde, en schrijf dat op.',
        },
      ]
    : [
        {
          code: 'geen-manier',
          tekst: 'Er staat nog niet hoe we het antwoord op de vraag zoeken.',
          helpt: 'Bijvoorbeeld: een gesprek met mensen die wegbleven, of een avond met de groep.',
        },
      ]
}

function moment({ streefdatum }: Criteriuminhoud, { start_op, eind_op }: Project): Aandachtspunt[] {
  if (streefdatum === null)
    return [
      {
        code: 'geen-moment',
        tekst: 'Er staat nog niet wanneer we kijken of het is gelukt.',
        helpt: eind_op
          ? `Het project stopt op ${datumVoluit(eind_op)}. Kies een dag daarvoor.`
          : 'Kies een dag voordat het project stopt.',
      },
    ]
  if (eind_op && streefdatum > eind_op)
    return [
      {
        code: 'moment-na-einde',
        tekst: 'De dag waarop we kijken, is na het einde van het project.',
        helpt: `Het project stopt op ${datumVoluit(eind_op)}. Is er dan nog iemand die meet?`,
      },
    ]
  if (start_op && streefdatum < start_op)
    return [
      {
        code: 'moment-voor-begin',
        tekst: 'De dag waarop we kijken, is voor het begin van het project.',
        helpt: `Het project begint op ${datumVoluit(start_op)}. Kies een latere dag.`,
      },
    ]
  return []
}

function uitvoerbaar(
  { soort, meetinstrument, wie_meet, minuten }: Criteriuminhoud,
  gevraagd: number | null,
): Aandachtspunt[] {
  const punten: Aandachtspunt[] = []
  const telt = soort === 'output' || soort === 'outcome'
  if (telt && meetinstrument === '')
    punten.push({
      code: 'geen-manier',
      tekst: 'Er staat nog niet hoe we het meten.',
      helpt: 'Bijvoorbeeld: een turflijst bij de deur, of drie vragen op papier.',
    })
  if (wie_meet === '')
    punten.push({
      code: 'niemand-meet',
      tekst: 'Er staat nog niet wie het bijhoudt.',
      helpt: 'Noem een partner of een taak. Dat mag ook de gemeente zijn.',
    })
  const richtlijn = richtlijnMinuten(gevraagd)
  if (minuten !== null && richtlijn !== null && minuten > richtlijn)
    punten.push({
      code: 'te-zwaar',
      tekst: `Dit meten kost ${duur(minuten)}. Voor dit bedrag past ${duur(richtlijn)} in totaal.`,
      helpt: 'Meet minder vaak, vraag minder mensen, of laat de gemeente het doen.',
    })
  return punten
}

function meterIsWeg({ wie_meet }: Criteriuminhoud, { vertrokken = [] }: Project): Aandachtspunt[] {
  const naam = vertrokken.find((een) => wie_meet.toLowerCase().includes(een.toLowerCase()))
  if (naam === undefined) return []
  return [
    {
      code: 'meter-vertrokken',
      tekst: `${naam} zou dit bijhouden, maar doet niet meer mee.`,
      helpt: 'Spreek samen af wie het overneemt. Doe daarvoor een nieuw voorstel.',
    },
  ]
}

const geenLeren: Aandachtspunt = {
  code: 'geen-leren',
  tekst: 'Er staat nog niet wat we leren als het anders loopt.',
  helpt: 'Een resultaat dat tegenvalt is geen fout. Schrijf wat we dan anders zouden doen.',
}
