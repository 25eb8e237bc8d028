import { domeinnamen } from '../aanvraag/domeinnamen.ts'
import { sectietitels, type Sectienaam } from '../aanvraag/secties.ts'
import { projectplanvragen, samenhangvragen } from '../aanvraag/vragen.ts'
import { partijsoortnaam } from '../partij/partijsoort.ts'
import { alleenAls } from './gevraagd.ts'
import type { Checklist, ChecklistItem } from './regeling.schema.ts'
import { evaluatievragen, indieningvragen, partnervragen, uitleg } from './vragen.ts'

/** How a question is answered; on paper it decides how much room there is. */
export type Vraagvorm = 'kort' | 'lang' | 'keuze' | 'regels' | 'stuk'
export type Vraag = {
  vraag: string
  vorm: Vraagvorm
  uitleg?: string
  /** What one can choose from. */
  keuzes?: readonly string[]
  /** The columns of a table to fill in. */
  kolommen?: readonly string[]
  /** When it is asked, where that is not always. */
  alleen?: string
}
export type Vragendeel = {
  sectie: Sectienaam
  titel: string
  /** Why this is asked and what that rests on. */
  redenen: { waarom: string; grondslag: string }[]
  vragen: Vraag[]
  minuten: number
}

/** What the conditions of the scheme ask to be chosen and told. */
export type Aansluitvragen = {
  vraag: string
  doelen: readonly string[]
  vast: readonly { vraag: string; keuzes: readonly string[] }[]
  samenhang: boolean
  verbinding: boolean
}

/** All questions of the application as they come, from the list of what this applicant is asked for. */
export function vragenlijst(checklist: Checklist, aansluiting: Aansluitvragen): Vragendeel[] {
  const gevraagd = (sleutel: string) => checklist.some((item) => item.sleutel === sleutel)
  const vragen: Record<Sectienaam, Vraag[]> = {
    projectplan: gevraagd('projectplan') ? projectplan() : [],
    aansluiting: gevraagd('aansluiting') ? aansluitend(aansluiting) : [],
    samenwerkingsverband: gevraagd('samenwerkingsverband') ? partnervragen : [],
    evaluatiecriteria: gevraagd('evaluatiecriteria') ? evaluatievragen : [],
    begroting: gevraagd('begroting') ? begroting : [],
    bijlagen: checklist.filter(({ vorm }) => vorm === 'document').map(stuk),
    indiening: indieningvragen(gevraagd('groepsleden')),
  }
  return Object.entries(vragen).flatMap(([naam, lijst]) => {
    const sectie = naam as Sectienaam
    if (lijst.length === 0) return []
    return [
      {
        sectie,
        titel: sectietitels[sectie],
        redenen: redenenVan(checklist, sectie),
        vragen: lijst,
        minuten: minutenVoor(lijst),
      },
    ]
  })
}

/** How many minutes all of it takes, roughly. */
export const minutenSamen = (delen: readonly Vragendeel[]) =>
  delen.reduce((som, { minuten }) => som + minuten, 0)

// A rough guess of this platform for somebody who knows what they want to do.
const minuten: Record<Vraagvorm, number> = { kort: 0.5, keuze: 1, lang: 2, regels: 4, stuk: 3 }

const minutenVoor = (vragen: readonly Vraag[]) =>
  Math.max(5, Math.round(vragen.reduce((som, { vorm }) => som + minuten[vorm], 0) / 5) * 5)

const langeVragen = ['samenvatting', 'aanleiding', 'doel', 'doelgroep', 'activiteiten', 'borging']

// on paper the place itself is written down, so nobody asks which other one
const projectplan = (): Vraag[] =>
  Object.entries(projectplanvragen)
    .filter(([naam]) => naam !== 'wijk_anders')
    .map(([naam, vraag]) => ({
      vraag,
      ...(naam === 'locatie_woonhuis' ? woonhuis : { vorm: vormVan(naam) }),
      ...(uitleg[naam] && { uitleg: uitleg[naam] }),
    }))

const vormVan = (naam: string) => (langeVragen.includes(naam) ? 'lang' : 'kort')
const woonhuis = { vorm: 'keuze', keuzes: ['Ja, maak het adres niet openbaar', 'Nee'] } as const

function aansluitend({ vraag, doelen, vast, samenhang, verbinding }: Aansluitvragen): Vraag[] {
  const verbindt: Vraag = {
    vraag: samenhangvragen.verbindingen,
    vorm: 'lang',
    uitleg: uitleg.verbindingen!,
  }
  return [
    { vraag, vorm: 'keuze', keuzes: doelen },
    { vraag: 'Schrijf bij elke keuze hoe uw plan daaraan bijdraagt.', vorm: 'lang' },
    ...vast.map((keuze): Vraag => ({ ...keuze, vorm: 'keuze' })),
    ...(samenhang
      ? [
          {
            vraag: samenhangvragen.domeinen,
            vorm: 'keuze' as const,
            keuzes: Object.values(domeinnamen),
          },
        ]
      : []),
    ...(verbinding ? [verbindt] : []),
    ...(samenhang
      ? [
          { vraag: samenhangvragen.merkbaar, vorm: 'lang' as const, uitleg: uitleg.merkbaar! },
          {
            vraag: samenhangvragen.verbinding,
            vorm: 'regels' as const,
            kolommen: ['Wie', 'Met wie of wat', 'Ja, straks wel of nee'],
            alleen: 'Alleen als u meer dan € 2.500 vraagt. Het hoeft niet.',
          },
        ]
      : []),
  ]
}

const begroting: Vraag[] = [
  {
    vraag: 'Wat kost het?',
    vorm: 'regels',
    kolommen: ['Soort kosten', 'Waarvoor', 'Bedrag'],
    uitleg: 'Zet soortgelijke kosten bij elkaar op één regel.',
  },
  {
    vraag: 'Wie betaalt er nog meer mee?',
    vorm: 'regels',
    kolommen: ['Waar het geld vandaan komt', 'Van wie', 'Bedrag'],
    uitleg: 'Bijvoorbeeld eigen geld, een partner, een fonds of de deelnemers.',
  },
  { vraag: 'Hoeveel subsidie vraagt u?', vorm: 'kort' },
]

const isAltijd = ({ wanneer }: ChecklistItem) => Object.keys(wanneer).length === 0

const stuk = (item: ChecklistItem): Vraag => ({
  vraag: item.naam,
  vorm: 'stuk',
  uitleg: item.waarom,
  ...(!isAltijd(item) && { alleen: alleenAls(item) }),
})

/** Per section why it is asked; who submits says so by law (Awb 4:2, first paragraph). */
function redenenVan(checklist: Checklist, sectie: Sectienaam) {
  if (sectie === 'indiening')
    return [
      {
        waarom: 'Wij moeten weten wie aanvraagt en waar wij ons besluit naartoe sturen.',
        grondslag: 'Awb 4:2, eerste lid',
      },
      ...redenen(checklist.filter(({ sleutel }) => sleutel === 'groepsleden')),
    ]
  const items = checklist.filter(
    (item) => item.sectie === sectie && item.sleutel !== 'groepsleden' && item.vorm === 'formulier',
  )
  return sectie === 'bijlagen' ? bijlageredenen(checklist) : redenen(items)
}

const redenen = (items: readonly ChecklistItem[]) =>
  items.map(({ waarom, grondslag }) => ({ waarom, grondslag }))

/** Of the files one line: each of them says itself why it is asked. */
const bijlageredenen = (checklist: Checklist) => {
  const stukken = checklist.filter(({ vorm }) => vorm === 'document')
  const gronden = [...new Set(stukken.map(({ grondslag }) => grondslag))]
  return [{ waarom: 'Meer stukken dan deze vragen wij niet.', grondslag: gronden.join('; ') }]
}

/** Who applies: everybody, or a kind of party with the amount they have in mind. */
export type Vragerkeuze = { als: string; bedrag: number }

/** As what one can look at the questions; an organisation by its kind where the scheme makes a difference. */
export function vragerkeuzes(checklist: Checklist) {
  const soorten = [...new Set(checklist.flatMap(({ wanneer }) => wanneer.organisatiesoort ?? []))]
  const grenzen = [
    ...new Set(
      checklist.flatMap(({ wanneer }) => (wanneer.vanaf === undefined ? [] : [wanneer.vanaf])),
    ),
  ].sort((a, b) => a - b)
  return {
    als: [
      { value: 'natuurlijk_persoon', label: partijsoortnaam.natuurlijk_persoon },
      { value: 'groep', label: partijsoortnaam.groep },
      {
        value: 'rechtspersoon',
        label:
          soorten.length === 0 ? 'Organisatie' : 'Organisatie, zoals een vereniging of stichting',
      },
      ...soorten.map((soort) => ({
        value: `rechtspersoon:${soort}`,
        label: hoofdletter(soort.replaceAll('_', ' ')),
      })),
    ],
    grenzen,
  }
}

/** What this applicant is asked for; with nobody in particular, all of it. */
export function gevraagdVan(checklist: Checklist, keuze: Vragerkeuze | null): Checklist {
  if (!keuze) return checklist
  const [partijsoort, organisatiesoort = ''] = keuze.als.split(':')
  return checklist
    .filter(
      ({ wanneer }) =>
        (!wanneer.partijsoort || wanneer.partijsoort.some((soort) => soort === partijsoort)) &&
        (!wanneer.organisatiesoort || wanneer.organisatiesoort.includes(organisatiesoort)) &&
        keuze.bedrag >= (wanneer.vanaf ?? 0),
    )
    .map((item) => ({ ...item, wanneer: {} }))
}

/** Reads the choice from an address; a kind of applicant that does not exist is nobody in particular. */
export function leesVrager(checklist: Checklist, zoek: URLSearchParams): Vragerkeuze | null {
  const { als, grenzen } = vragerkeuzes(checklist)
  const gekozen = als.find(({ value }) => value === zoek.get('als'))
  if (!gekozen) return null
  const bedrag = Number(zoek.get('bedrag'))
  return { als: gekozen.value, bedrag: grenzen.includes(bedrag) ? bedrag : 0 }
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)
