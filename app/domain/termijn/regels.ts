import type { Datum } from '../datum.ts'
import { weekdag } from '../datum.ts'
import { datumLang, datumVoluit } from '../opmaak.ts'
import type { Periode } from './atw.ts'
import type { Ingetrokken } from './geldend.ts'
import type { Stap, Stilstand, Verdaging } from './stap.ts'
import type { Grondslag, Lengte, TermijnGebeurtenis, TermijnStart } from './termijn.ts'

/** One step of the sum in a sentence, and the article it rests on. */
export type Regel = { tekst: string; artikel: string }

export function geteld({ op, lengte, artikel, terug }: TermijnStart, einde: Datum): Regel {
  const { aantal, eenheid } = lengte
  const dagen = eenheid === 'weken' ? 7 * aantal : aantal
  const lang = eenheid === 'weken' ? `${inWoorden(lengte)} is ${dagen} dagen. ` : ''
  if (eenheid === 'maanden' || eenheid === 'jaren' || terug) {
    const richting = terug ? 'voor' : 'na'
    return {
      tekst: `${lang}${inWoorden(lengte)} ${richting} ${datumLang(op)} is ${datumLang(einde)}.`,
      artikel,
    }
  }
  return {
    tekst: `${lang}De dag na ${datumLang(op)} is dag 1. Dag ${dagen} is ${datumLang(einde)}.`,
    artikel,
  }
}

export function teruggeteld({ lengte }: TermijnStart): Regel {
  return {
    tekst: `De termijn van ${inWoorden(lengte)} telt terug vanaf een dag. Daarom schuift de laatste dag niet op.`,
    artikel: 'Algemene termijnenwet art. 1 lid 2',
  }
}

export function stondStil(
  { op, grond }: Stilstand,
  { vanaf, tot }: Periode,
  dagen: number,
  einde: Datum,
): Regel {
  const periode =
    dagen === 1
      ? `op ${datumVoluit(vanaf)}`
      : `van ${datumVoluit(vanaf)} tot en met ${datumVoluit(tot)}`
  return {
    tekst: `Na het bericht van ${datumVoluit(op)} stond de termijn ${aantalDagen(dagen)} stil, ${periode}. Met ${aantalDagen(dagen)} erbij is het einde ${datumLang(einde)}.`,
    artikel: grond,
  }
}

export function nietLanger({ op, grond }: Stilstand): Regel {
  return {
    tekst: `Na het bericht van ${datumVoluit(op)} stond de termijn geen dag extra stil.`,
    artikel: grond,
  }
}

export function staatStil({ vanaf, grond }: Stilstand): Regel {
  return {
    tekst: `De termijn staat stil vanaf ${datumVoluit(vanaf)}. De einddatum is pas bekend als de termijn weer loopt.`,
    artikel: grond,
  }
}

export function ingetrokken({ intrekking, gebeurtenis, artikel }: Ingetrokken): Regel {
  const op = datumVoluit(intrekking.op)
  const tekst =
    gebeurtenis.soort === 'hervatting'
      ? `De aanvulling van ${datumVoluit(gebeurtenis.op)} bleek op ${op} niet genoeg. De termijn bleef stilstaan.`
      : `Op ${op} is het bericht van ${datumVoluit(gebeurtenis.op)} ingetrokken. Het telt niet mee.`
  return { tekst, artikel }
}

export function vervallen({ op, waardoor, artikel }: Vervallen): Regel {
  const wat = {
    intrekking: 'is de subsidie ingetrokken',
    bezwaar: 'kreeg u gelijk in bezwaar',
  }[waardoor]
  return { tekst: `Op ${datumVoluit(op)} ${wat}. De termijn vervalt.`, artikel }
}
type Vervallen = Extract<TermijnGebeurtenis, { soort: 'vervallen' }>

export function teLaat(stap: Stap, laatste: Datum): Regel {
  return {
    tekst: `Het bericht van ${datumVoluit(stap.op)} kwam te laat om iets te veranderen. De termijn eindigde al op ${datumLang(laatste)}.`,
    artikel: artikelVan(stap),
  }
}

export function verdaagd(stap: Verdaging, nieuw: Datum): Regel {
  const stil =
    nieuw > stap.tot
      ? ` Met de dagen dat de termijn daarna stilstond, wordt dat ${datumLang(nieuw)}.`
      : ''
  return {
    tekst: `Op ${datumVoluit(stap.op)} stelde de gemeente het besluit uit tot en met ${datumLang(stap.tot)}.${stil}`,
    artikel: artikelVan(stap),
  }
}

export function eerderGenoemd(stap: Verdaging, laatste: Datum): Regel {
  return {
    tekst: `Op ${datumVoluit(stap.op)} noemde de gemeente ${datumLang(stap.tot)}. Dat is niet later dan ${datumLang(laatste)}, dus er verandert niets.`,
    artikel: artikelVan(stap),
  }
}

export function alleenBericht(stap: Verdaging): Regel {
  return {
    tekst: `Op ${datumVoluit(stap.op)} schreef de gemeente dat het besluit later komt, uiterlijk ${datumLang(stap.tot)}. De wettelijke termijn wordt daardoor niet langer.`,
    artikel: artikelVan(stap),
  }
}

export function opGenoemd(genoemd: Datum): Regel {
  return {
    tekst: `De termijn eindigt op ${datumLang(genoemd)}. Een dag die de gemeente zelf noemt, schuift niet op.`,
    artikel: 'Algemene termijnenwet art. 1 lid 1',
  }
}

export function opWerkdag(einde: Datum, grondslag: Grondslag): Regel {
  return {
    tekst: `De termijn eindigt op ${datumLang(einde)}. Dat is een werkdag.`,
    artikel: atw('art. 1 lid 1', grondslag),
  }
}

export function opgeschoven(
  einde: Datum,
  feestdag: boolean,
  datum: Datum,
  grondslag: Grondslag,
): Regel {
  const waarom = feestdag ? 'een feestdag' : weekdag(einde) === 6 ? 'een zaterdag' : 'een zondag'
  return {
    tekst: `${datumVoluit(einde)} is ${waarom}. De termijn loopt door tot en met de eerste werkdag erna: ${datumLang(datum)}.`,
    artikel: atw('art. 1 lid 1', grondslag),
  }
}

export function tweeWerkdagen(einde: Datum, datum: Datum, grondslag: Grondslag): Regel {
  return {
    tekst: `Tot en met ${datumLang(einde)} zijn er geen twee werkdagen. De termijn loopt door tot en met de tweede werkdag: ${datumLang(datum)}.`,
    artikel: atw('art. 2', grondslag),
  }
}

export function teLang(einde: Datum, lengte: Lengte, grondslag: Grondslag): Regel {
  const grens = { dagen: '90 dagen', weken: '12 weken', maanden: '3 maanden', jaren: 'een jaar' }
  const waarom =
    lengte.eenheid === 'jaren'
      ? 'Een termijn in jaren schuift niet op.'
      : `Een termijn van ${inWoorden(lengte)} is langer dan ${grens[lengte.eenheid]} en schuift niet op.`
  return {
    tekst: `${waarom} De termijn eindigt op ${datumLang(einde)}.`,
    artikel: atw('art. 4 onder a', grondslag),
  }
}

export function inBrief(einde: Datum): Regel {
  return {
    tekst: `Deze termijn staat in een brief, niet in een wet of verordening. De laatste dag schuift niet op: ${datumLang(einde)}.`,
    artikel: 'Algemene termijnenwet art. 1 lid 1',
  }
}

/** Gemeentewet 145 applies Atw 1 to 4 to terms in a municipal verordening. */
function atw(artikel: string, grondslag: Grondslag): string {
  const wet = `Algemene termijnenwet ${artikel}`
  return grondslag === 'verordening' ? `Gemeentewet 145 met ${wet}` : wet
}

function artikelVan({ grond }: Stap): string {
  return grond === 'verordening' ? 'verordening van de gemeente' : grond
}

/** A length as it is said: six weeks, one day. */
export function inWoorden({ aantal, eenheid }: Lengte): string {
  const enkelvoud = { dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' }
  return `${aantal} ${aantal === 1 || eenheid === 'jaren' ? enkelvoud[eenheid] : eenheid}`
}

function aantalDagen(aantal: number): string {
  return inWoorden({ aantal, eenheid: 'dagen' })
}
