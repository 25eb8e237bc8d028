import type { Evaluatiecriterium } from '../aanvraag/inhoud.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, getal } from '../opmaak.ts'

/** What a duty is about: doing, measuring, reporting or learning. A disappointing result breaks none of them. */
export const verplichtingsoorten = {
  doen: 'Doen',
  meten: 'Meten',
  rapporteren: 'Laten weten',
  leren: 'Leren',
} as const
export type Verplichtingsoort = keyof typeof verplichtingsoorten
export type Verplichting = { soort: Verplichtingsoort; tekst: string; grondslag: string }

type Toegekend = {
  start_op: Datum | null
  eind_op: Datum | null
  verantwoording_op: Datum | null
  criteria: readonly Pick<
    Evaluatiecriterium,
    | 'indicator'
    | 'eenheid'
    | 'streefwaarde'
    | 'streefdatum'
    | 'meetinstrument'
    | 'wie_meet'
    | 'leren'
  >[]
  /** Article of the scheme on agreeing the evaluation together, where it has one. */
  evaluatieartikel: string | null
}

/** The duties that follow from the activities and from the evaluation plan both sides confirmed, each with its article. */
export function standaardVerplichtingen(toegekend: Toegekend): Verplichting[] {
  const { criteria, evaluatieartikel } = toegekend
  const doel = evaluatieartikel ? `Awb 4:38 en ${evaluatieartikel}` : 'Awb 4:38'
  const lessen = criteria.filter(({ leren }) => leren !== '')
  return [
    { soort: 'doen', tekst: uitvoeren(toegekend), grondslag: 'Awb 4:37 lid 1 onder a' },
    ...criteria.map((criterium) => ({
      soort: 'meten' as const,
      tekst: meten(criterium),
      grondslag: doel,
    })),
    {
      soort: 'rapporteren',
      tekst:
        'U laat het ons binnen twee weken weten als de activiteiten niet, later of anders doorgaan.',
      grondslag: 'Awb 4:37 lid 1 onder c',
    },
    ...verslag(toegekend.verantwoording_op),
    ...lessen.slice(0, 1).map(() => ({
      soort: 'leren' as const,
      tekst:
        'U vertelt in uw verslag wat u hebt geleerd, ook als het anders liep dan gehoopt. Een uitkomst die tegenvalt, is een les en geen fout.',
      grondslag: doel,
    })),
  ]
}

function uitvoeren({ start_op, eind_op }: Toegekend) {
  const periode =
    start_op && eind_op ? `, tussen ${datumVoluit(start_op)} en ${datumVoluit(eind_op)}` : ''
  return `U voert de activiteiten uit zoals u ze in uw aanvraag beschreef${periode}.`
}

function meten({
  indicator,
  eenheid,
  streefwaarde,
  streefdatum,
  meetinstrument,
  wie_meet,
}: Toegekend['criteria'][number]) {
  const hoe = meetinstrument ? ` met ${inZin(meetinstrument)}` : ''
  const wie = wie_meet ? ` Dit doet ${inZin(wie_meet)}.` : ''
  const streven =
    streefwaarde === null
      ? ''
      : ` Het streven is ${getal(streefwaarde)}${eenheid ? ` ${eenheid}` : ''}${streefdatum ? ` op ${datumVoluit(streefdatum)}` : ''}.`
  return `U meet “${indicator}”${hoe}.${wie}${streven}`
}

/** What somebody typed as a sentence, in the middle of ours; a name keeps its capital. */
const inZin = (getypt: string) =>
  getypt.replace(/^(De|Het|Een|Onze|Wij) /, (woord) => woord.toLowerCase()).replace(/[.\s]+$/, '')

const verslag = (uiterlijk: Datum | null): Verplichting[] =>
  uiterlijk === null
    ? []
    : [
        {
          soort: 'rapporteren',
          tekst: `U stuurt ons uiterlijk ${datumVoluit(uiterlijk)} een verslag: wat u deed, wat het kostte en wat u hebt gemeten.`,
          grondslag: 'Awb 4:37 lid 1 onder f',
        },
      ]

/** A duty that does not serve the aim of the subsidy needs a rule of the municipality behind it (Awb 4:39). */
export const mistGrondslag = ({ grondslag }: Pick<Verplichting, 'grondslag'>) =>
  /4:39/.test(grondslag) && !/\bart(ikel|\.)/i.test(grondslag)
