import { bezwaarclausule } from '../besluit/brief-slot.ts'
import type { Besluitinhoud, Blok } from '../besluit/brief.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { hoorgronden } from '../zienswijze/gronden.ts'
import { zienswijzealineas } from '../zienswijze/woorden.ts'
import type { Zienswijze } from '../zienswijze/zienswijze.ts'
import type { Geldgevolg } from './geldgevolg.ts'
import { huidig, OP_VERZOEK, type Wijzigingsvoorstel } from './wijziging.ts'

export type Wijzigingslevering = {
  gemeente: { naam: string; postadres: string }
  regeling: {
    titel: string
    grondslag: string
    contact_naam: string
    contact_telefoon: string
    contact_bereikbaar: string
  }
  aanvraag: { nummer: string; titel: string }
  aan: string[]
  vraag: { door: 'ontvanger' | 'ambtshalve'; op: Datum; reden: string }
  voorstel: Wijzigingsvoorstel
  /** Why the college decided otherwise than was proposed to it. */
  afwijking?: string
  was: { verleend: number; vastgesteld: number | null; besluitdatum: Datum }
  geld: Geldgevolg
  delen: readonly { volgnummer: number; omschrijving: string; bedrag: number; vanaf: Datum }[]
  zienswijze: Zienswijze | null
  datum: Datum
  ondertekening: string[]
}

/** The letter that changes or withdraws what was granted, or says why it stays as it is. */
export function wijzigingsbrief(levering: Wijzigingslevering): Besluitinhoud {
  const { gemeente, regeling, aanvraag, aan, voorstel, datum, ondertekening } = levering
  return {
    vorm: 1,
    kenmerk: aanvraag.nummer,
    onderwerp: onderwerpen[voorstel.uitkomst](aanvraag.titel),
    afzender: { naam: `Gemeente ${gemeente.naam}`, adres: gemeente.postadres },
    aan,
    datum,
    grondslag: [regeling.grondslag, ...artikelen(levering)],
    samenvatting: samenvatting(levering),
    besluit: dictum(levering),
    blokken: [waarom(levering), ...geld(levering)],
    bezwaar: bezwaarclausule(gemeente, aanvraag.nummer),
    ondertekening,
    contact: {
      naam: regeling.contact_naam,
      telefoon: regeling.contact_telefoon,
      bereikbaar: regeling.contact_bereikbaar,
    },
  }
}

const onderwerpen = {
  wijzigen: (titel: string) => `Wijziging van uw subsidie voor “${titel}”`,
  intrekken: (titel: string) => `Intrekking van uw subsidie voor “${titel}”`,
  afwijzen: (titel: string) => `Uw verzoek om uw subsidie voor “${titel}” te wijzigen`,
}

function artikelen({ voorstel, geld: { teruggevorderd } }: Wijzigingslevering): string[] {
  const grond = hoorgronden.intrekking[voorstel.grond]
  return [...(grond ? [wet(grond.artikel)] : []), ...(teruggevorderd > 0 ? [wet('Awb 4:57')] : [])]
}
const wet = (artikel: string) =>
  `Algemene wet bestuursrecht, artikel ${artikel.replace(/^Awb /, '')}`

function samenvatting(levering: Wijzigingslevering): string[] {
  const { voorstel, was, geld: gevolg, aanvraag } = levering
  const voor = huidig(was)
  if (voorstel.uitkomst === 'afwijzen')
    return [
      `U vroeg ons om uw subsidie voor “${aanvraag.titel}” te veranderen. Dat doen wij niet. Uw subsidie blijft ${euro(voor)}.`,
    ]
  const wordt =
    voorstel.uitkomst === 'intrekken'
      ? voorstel.bedrag === 0
        ? `Wij trekken uw subsidie van ${euro(voor)} voor “${aanvraag.titel}” in. U hebt er geen recht meer op.`
        : `Wij trekken uw subsidie voor “${aanvraag.titel}” in vanaf ${datumVoluit(voorstel.vanaf)}. Van de ${euro(voor)} houdt u ${euro(voorstel.bedrag)}, voor de tijd daarvoor.`
      : voorstel.bedrag === voor
        ? `Uw subsidie voor “${aanvraag.titel}” blijft ${euro(voor)}. De laatste dag verandert.`
        : `Uw subsidie voor “${aanvraag.titel}” was ${euro(voor)} en wordt ${euro(voorstel.bedrag)}.`
  return [
    wordt,
    ...(voorstel.eind_op ? [`U hebt de tijd tot en met ${datumVoluit(voorstel.eind_op)}.`] : []),
    ...(gevolg.teruggevorderd > 0
      ? [`U betaalt ${euro(gevolg.teruggevorderd)} terug, binnen zes weken.`]
      : []),
    ...(gevolg.rest > 0 ? [`U krijgt nog ${euro(gevolg.rest)} van ons.`] : []),
  ]
}

function dictum({ voorstel, was, vraag, regeling }: Wijzigingslevering): string[] {
  const { uitkomst, bedrag, vanaf, eind_op, verantwoording_op } = voorstel
  const welke = `de subsidie die u kreeg met ons besluit van ${datumVoluit(was.besluitdatum)} op grond van de regeling ${regeling.titel}`
  const begin =
    vraag.door === 'ontvanger'
      ? `Op ${datumVoluit(vraag.op)} vroeg u ons om uw subsidie te veranderen. Het gaat om ${welke}.`
      : `Dit besluit gaat over ${welke}.`
  if (uitkomst === 'afwijzen') return [begin, 'Wij wijzen uw verzoek af.']
  if (uitkomst === 'intrekken')
    return [
      begin,
      `Wij trekken de subsidie in. Dat geldt vanaf ${datumVoluit(vanaf)}.`,
      ...(bedrag === 0 ? [] : [blijft(bedrag, was.vastgesteld === null)]),
    ]
  return [
    begin,
    ...(bedrag === huidig(was)
      ? []
      : [`Wij wijzigen het bedrag in ${euro(bedrag)}. Dat geldt vanaf ${datumVoluit(vanaf)}.`]),
    ...(eind_op ? [`De laatste dag van de activiteiten wordt ${datumVoluit(eind_op)}.`] : []),
    ...(verantwoording_op
      ? [`Uw verslag stuurt u uiterlijk op ${datumVoluit(verantwoording_op)}.`]
      : []),
    'Wat verder in het eerdere besluit staat, blijft gelden.',
  ]
}

/** What of it stands for the time before; before the determination that is still to come over it (Awb 4:42). */
const blijft = (bedrag: number, vastTeStellen: boolean) =>
  `Voor de tijd daarvoor blijft de subsidie ${euro(bedrag)}.${vastTeStellen ? ' Dat bedrag stellen wij vast als wij uw verslag hebben.' : ''}`

function waarom({ vraag, voorstel, afwijking, zienswijze }: Wijzigingslevering): Blok {
  const grond = hoorgronden.intrekking[voorstel.grond]
  return {
    soort: 'tekst',
    kop: 'Waarom wij dit besluiten',
    alineas: [
      ...(vraag.door === 'ontvanger' ? [`U schreef: ‘${vraag.reden}’`] : []),
      ...(grond && voorstel.grond !== OP_VERZOEK ? [`${grond.tekst} (${grond.artikel}).`] : []),
      // these are the reasons of the college itself; those of the proposal explain something else
      afwijking || voorstel.overwegingen,
      ...(voorstel.ervoor_reden
        ? [`Over de tijd voor ${datumVoluit(voorstel.vanaf)}: ${voorstel.ervoor_reden}`]
        : []),
      ...(zienswijze ? zienswijzealineas(zienswijze) : []),
      ...(voorstel.reactie ? [voorstel.reactie] : []),
      ...(voorstel.schade ? [`Over uw schade (Awb 4:50 lid 2): ${voorstel.schade}`] : []),
      // who gets what they asked for, has nothing to weigh against it
      ...(voorstel.uitkomst === 'afwijzen' || voorstel.grond === OP_VERZOEK
        ? []
        : [
            'Wij hebben afgewogen of dit besluit in verhouding staat tot wat er is gebeurd (Awb 3:4 lid 2).',
          ]),
    ],
  }
}

function geld({ voorstel, geld: gevolg, delen }: Wijzigingslevering): Blok[] {
  if (voorstel.uitkomst === 'afwijzen') return []
  if (gevolg.teruggevorderd > 0)
    return [
      {
        soort: 'tekst',
        kop: 'Wat u terugbetaalt',
        alineas: [
          `U kreeg ${euro(gevolg.teruggevorderd)} meer dan waar u nu recht op hebt. Dat bedrag vorderen wij terug (Awb 4:57).`,
          'Betaal het binnen zes weken na de dag van verzending (Awb 4:87). U krijgt daarvoor een betaalverzoek; daarin staat op welke rekening u betaalt. Lukt betalen in één keer niet? Bel ons dan: u kunt om uitstel vragen (Awb 4:94).',
        ],
      },
    ]
  if (delen.length === 0) return []
  return [
    {
      soort: 'betaling',
      kop: 'Wat u nog krijgt',
      alineas: ['Dit komt in de plaats van wat nog niet was betaald.'],
      delen: delen.map((deel) => ({
        ...deel,
        aandeel: Math.round((deel.bedrag * 100) / gevolg.rest),
      })),
    },
  ]
}
