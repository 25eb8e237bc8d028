import type { Aanvraaginhoud, Deelnemer } from '../../../app/domain/aanvraag/inhoud.ts'
import { domeinen } from '../../../app/domain/aanvraag/inhoud.ts'
import { plusDagen } from '../../../app/domain/datum.ts'
import { parseEuro } from '../../../app/domain/geld.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { regeling } from './arbitrair.ts'
import {
  buildAansluiting,
  buildCriterium,
  buildDeelnemer,
  buildPenvoerder,
  vandaag,
} from './bouw.ts'

type Parameters = Record<string, unknown>
type Stap = (
  inhoud: Aanvraaginhoud,
  zin: RegExpExecArray,
  parameters: Parameters,
) => Partial<Aanvraaginhoud>

let nieuw = 1000
const tekst = 'Zo gaat het.'

/** What somebody does who reads this in what helps. */
const stappen: [RegExp, Stap][] = [
  [
    /^Kies (?:ten minste .* onderde(?:el|len) van het plan)/,
    ({ aansluitingen }, _, { minimaal }) => ({
      aansluitingen: [
        ...aansluitingen,
        ...Array.from({ length: Number(minimaal) }, () => {
          const nummer = String(nieuw++)
          const sleutel = `plan/deel-${nummer}`
          return buildAansluiting({ onderdeel_id: nummer, sleutel, nummer, motivering: tekst })
        }),
      ],
    }),
  ],
  [
    /^Schrijf bij .* op wat uw idee daaraan bijdraagt/,
    ({ aansluitingen }) => ({
      aansluitingen: aansluitingen.map((een) => ({
        ...een,
        motivering: een.motivering.trim() || tekst,
      })),
    }),
  ],
  [
    /^Nodig een inwoner of organisatie uit/,
    ({ deelnemers }) => ({
      deelnemers: [
        ...deelnemers,
        buildDeelnemer({ stand: 'niet_gevraagd', huisnummer: String(nieuw++) }),
      ],
    }),
  ],
  [
    /^Vul bij .* (?:een taak|geld, uren of spullen) in/,
    ({ deelnemers }) => ({
      deelnemers: deelnemers.map((een) => ({
        ...een,
        taak: een.taak.trim() || tekst,
        bijdrage_uren: een.bijdrage_uren || 10,
      })),
    }),
  ],
  [
    /^Leg de (?:nieuwe )?tekst voor/,
    (inhoud) => ({
      deelnemers: allen(inhoud.deelnemers, () => true),
      voorgelegd: voorlegtekst(inhoud, regeling),
    }),
  ],
  [
    /^Vraag uw partners om te antwoorden/,
    ({ deelnemers }) => ({
      deelnemers: allen(deelnemers, ({ stand }) => stand === 'nog_geen_antwoord'),
    }),
  ],
  [
    /^Bespreek met wie niet akkoord is/,
    ({ deelnemers }) => ({
      deelnemers: allen(deelnemers, ({ stand }) => stand === 'afgewezen'),
    }),
  ],
  [/^Schrijf op wat u wilt bereiken/, () => ({ criteria: [buildCriterium({ akkoord: false })] })],
  [
    /^Lees het voorstel bij criterium/,
    ({ criteria }) => ({
      criteria: criteria.map((een) => ({ ...een, akkoord: true })),
    }),
  ],
  [
    /^Stel nog (\d+) criteri(?:um|a) voor/,
    ({ criteria }, [, aantal]) => ({
      criteria: [
        ...criteria,
        ...Array.from({ length: Number(aantal) }, () => buildCriterium({ volgnummer: nieuw++ })),
      ],
    }),
  ],
  [
    /^Leg het evaluatieplan vast/,
    () => ({ evaluatieplan: { id: 'e', versie: 1, bevestigd_door: [] } }),
  ],
  [/^Lees het evaluatieplan en bevestig het/, bevestigt('initiatief')],
  [/^Vraag de contactpersoon om het plan ook te bevestigen/, bevestigt('gemeente')],
  [
    /^Kies ten minste (\d+) onderwerpen?/,
    (_, [, aantal]) => ({ domeinen: domeinen.slice(0, Number(aantal)) }),
  ],
  [/^Schrijf op wie of wat u verbindt/, () => ({ verbindingen: tekst })],
  [/^Schrijf op waaraan u dat straks merkt/, () => ({ merkbaar: tekst })],
  [/^Schrijf op hoe uw idee verder gaat/, () => ({ borging: tekst })],
  [
    /^Zet in de begroting wie ook meebetaalt/,
    (inhoud) => ({ posten: [...inhoud.posten, financier] }),
  ],
  [/^Vul bij de begroting in hoeveel subsidie/, () => ({ gevraagd: 100_000 })],
  [/^Vul in de begroting uw kosten in/, metKosten(() => 500_000)],
  [/^Zet alle kosten in de begroting, samen ten minste (.*)\.$/, metKosten(euros)],
  [/^Vraag (?:ten minste|hoogstens) (.*)\.$/, (_, zin) => ({ gevraagd: euros(zin) })],
  [
    /^Breng zelf .* ten minste (€.*) in: geld of uren/,
    ({ posten }, zin) => ({
      posten: [...posten, { ...eigen, bedrag: euros(zin) }],
    }),
  ],
  [
    /^Vul in wanneer uw idee begint en wanneer/,
    () => ({
      start_op: plusDagen(vandaag, 30),
      eind_op: plusDagen(vandaag, 60),
    }),
  ],
  [/^Laat uw idee beginnen op (.*) of (?:later|eerder)/, (_, zin) => ({ start_op: datum(zin) })],
  [/^Laat uw idee eindigen op (.*) of (?:later|eerder)/, (_, zin) => ({ eind_op: datum(zin) })],
  [/^Vul in wanneer uw idee begint: op (.*) of later/, (_, zin) => ({ start_op: datum(zin) })],
  [/^Kies een begindatum op (.*) of later/, (_, zin) => ({ start_op: datum(zin) })],
  [/^Kies bij ‘Waar’/, (_, __, { plaatsen }) => ({ wijk: (plaatsen as string[])[0] ?? '' })],
  [/^Beantwoord die vraag bij de begroting/, () => ({ ander_gemeentegeld: 'nee' as const })],
  [/^Haal de kosten die de gemeente al betaalt/, () => ({ ander_gemeentegeld: 'nee' as const })],
  [
    /^Kies de (?:rol|vorm)/,
    ({ aansluitingen }, _, { soort }) => ({
      aansluitingen: [...aansluitingen, buildAansluiting({ soort: soort as 'trede' })],
    }),
  ],
  [
    /^Vul in wie penvoerder is/,
    ({ deelnemers }) => ({ deelnemers: [buildPenvoerder(), ...deelnemers] }),
  ],
  [
    /^Maak (Partij \d+) penvoerder/,
    ({ deelnemers }, [, naam]) => ({
      deelnemers: deelnemers.map((een) => ({
        ...een,
        rol: een.naam === naam ? ('penvoerder' as const) : ('partner' as const),
      })),
    }),
  ],
  [
    /^Zoek een penvoerder die wel kan aanvragen/,
    ({ deelnemers }) => ({
      deelnemers: [
        buildPenvoerder({ soort: 'rechtspersoon', organisatiesoort: 'vereniging' }),
        ...deelnemers.map((een) => ({ ...een, rol: 'partner' as const })),
      ],
    }),
  ],
  [
    /^Schrijf op wie er mee kan doen/,
    (_, __, { passages }) =>
      Object.fromEntries((passages as string[]).map((naam) => [naam, tekst])),
  ],
]

/** The application after somebody did everything this text says; a sentence nobody can act on throws. */
export function volg(inhoud: Aanvraaginhoud, watHelpt: string, parameters: Parameters) {
  const zinnen = watHelpt.split(/(?<=\.) (?=[A-Z])/).filter((zin) => !uitleg.test(zin))
  if (zinnen.length === 0) throw new Error(`Dit zegt niet wat men kan doen: ${watHelpt}`)
  return zinnen.reduce((nu, zin) => {
    const [patroon, stap] = stappen.find(([een]) => een.test(zin)) ?? []
    const gevonden = patroon?.exec(zin)
    if (!stap || !gevonden) throw new Error(`Niemand weet hoe dit moet: ${zin}`)
    return { ...nu, ...stap(nu, gevonden, parameters) }
  }, inhoud)
}

// what is said beside the instruction itself
const uitleg =
  /^(?:U kunt|Uw organisatie kan|Indienen kan|De gemeente denkt|Twijfelt u|Bel de contactpersoon|Hoort uw plek|Bel dan|Bent u al begonnen|Vraag dan subsidie|Kies daarna)/

const allen = (deelnemers: readonly Deelnemer[], wie: (een: Deelnemer) => boolean): Deelnemer[] =>
  deelnemers.map((een) =>
    een.rol === 'partner' && wie(een) ? { ...een, stand: 'bevestigd' } : een,
  )

function bevestigt(kant: 'initiatief' | 'gemeente'): Stap {
  return ({ evaluatieplan }) => ({
    evaluatieplan: {
      id: 'e',
      versie: 1,
      bevestigd_door: [...(evaluatieplan?.bevestigd_door ?? []), kant],
    },
  })
}

function metKosten(samen: (zin: RegExpExecArray) => number): Stap {
  return ({ posten }, zin) => ({
    posten: [
      ...posten.filter(({ kant }) => kant === 'dekking'),
      { kant: 'kosten', soort: 'huur', omschrijving: 'Zaal', bedrag: samen(zin), status: null },
    ],
  })
}

const financier = {
  ...{ kant: 'dekking' as const, soort: 'andere_financier', omschrijving: 'Fonds' },
  ...{ bedrag: 10_000, status: 'toegezegd' as const },
}
const eigen = {
  ...{ kant: 'dekking' as const, soort: 'eigen_bijdrage', omschrijving: 'Eigen geld' },
  status: null,
}

function euros([, bedrag = '']: RegExpExecArray) {
  return parseEuro(bedrag) ?? 0
}

const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

function datum([, voluit = '']: RegExpExecArray) {
  const [dag = '', maand = '', jaar = ''] = voluit.split(' ')
  return `${jaar}-${String(maanden.indexOf(maand) + 1).padStart(2, '0')}-${dag.padStart(2, '0')}`
}
