import { telwoord } from '../beoordeling/schaal.ts'
import { sectietitels } from '../aanvraag/secties.ts'
import type { Verdict } from '../beoordeling/beoordeling.ts'
import type { Bevinding } from '../bevinding.ts'
import { latest, toDatum } from '../datum.ts'
import { datumVoluit, getal } from '../opmaak.ts'
import { vindplaats } from '../plan/verwijzing.ts'
import { uitkomstwoorden } from '../voorwaarde/bevindingen.ts'
import { zienswijzealineas } from '../zienswijze/woorden.ts'
import type { Zienswijze } from '../zienswijze/zienswijze.ts'
import type { Blok, Overweging } from './brief.ts'
import { grondartikel, grondzin, nietVoldaan, type Brieflevering } from './brieflevering.ts'
import { betalenBinnen } from './betaaltermijn.ts'
import { verdeelalineas } from './verdeling.ts'

/** What the money is for, in the words of the application (Awb 4:30). */
export function activiteiten({ aanvraag }: Brieflevering): Blok {
  const { start_op, eind_op, activiteiten: tekst } = aanvraag
  const periode =
    start_op && eind_op
      ? [`U voert ze uit van ${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}.`]
      : []
  return {
    soort: 'tekst',
    kop: 'Waarvoor u de subsidie krijgt',
    alineas: ['De subsidie is voor de activiteiten uit uw aanvraag:', tekst, ...periode],
  }
}

/** Why: each condition with its sentence of the plan, the score, and where the advice was not followed (Awb 3:46). */
export function overwegingen({
  voorwaarden,
  bevindingen,
  voorstel,
  beslissing,
  criteria,
  spreiding,
  regeling,
  adviezen = [],
}: Brieflevering): Blok[] {
  const geweigerd = beslissing.uitkomst === 'weigeren'
  const punten = voorstel.motivering.flatMap(({ voorwaarde, oordeel, reden }) =>
    voorwaarden.flatMap(({ sleutel, titel, artikel, citaat, plan, paragraaf }) =>
      sleutel === voorwaarde
        ? [
            {
              titel,
              artikel,
              voldoet: oordeel === 'voldoet',
              reden,
              citaat,
              bron: `${plan}, ${vindplaats(paragraaf)}`,
              ...(geweigerd ? gevondenVan(bevindingen, voorwaarde, oordeel) : {}),
            },
          ]
        : [],
    ),
  )
  const rijen = criteria.flatMap(({ sleutel, titel, gewicht }) =>
    spreiding.flatMap((item) =>
      item.sleutel === sleutel ? [{ titel, gewicht, score: item.gemiddelde }] : [],
    ),
  )
  const blokken: Blok[] = [
    {
      soort: 'overwegingen',
      kop: 'Waarom wij dit besluiten',
      inleiding: `Wij hebben gekeken of uw aanvraag voldoet aan de voorwaarden van de regeling. Bij elke voorwaarde staat ook de zin uit het beleidsplan waar zij vandaan komt.${geweigerd ? ` ${hoeGevonden}` : ''}`,
      punten,
    },
  ]
  if (voorstel.score !== null && rijen.length > 0)
    blokken.push({
      soort: 'scores',
      kop: 'De score van uw aanvraag',
      inleiding: scorezin(voorstel.score, regeling),
      rijen,
    })
  if (adviezen.length > 0)
    blokken.push({
      soort: 'tekst',
      kop: 'Wie ons adviseerde',
      alineas: adviezen.map(
        ({ naam, gegeven_op }) =>
          `${naam} gaf ons op ${datumVoluit(toDatum(gegeven_op))} advies over uw aanvraag.`,
      ),
    })
  const anders = [voorstel.afwijking, beslissing.afwijking].filter((tekst) => tekst !== '')
  if (anders.length > 0)
    blokken.push({ soort: 'tekst', kop: 'Waar wij afwijken van het advies', alineas: anders })
  return blokken
}

/** Why it is less than was asked, in the words of the proposal; where the decision departs from it, that says why. */
export const minder = ({ beslissing, voorstel, verdeling }: Brieflevering): Blok[] =>
  beslissing.uitkomst === 'deels_verlenen' && voorstel.uitkomst === 'deels_verlenen'
    ? [
        {
          soort: 'tekst',
          kop: 'Waarom u minder krijgt dan u vroeg',
          alineas: [
            ...(verdeling?.plek && verdeling.plek.bedrag === beslissing.bedrag
              ? verdeelalineas(verdeling)
              : []),
            'Dit stond in het voorstel waarop wij besloten:',
            voorstel.samenvatting,
          ],
        },
      ]
    : []

const hoeGevonden =
  'Wat is gevonden, volgt uit vaste regels over wat er in uw aanvraag staat. Het oordeel is van mensen.'

const andersDanGevonden = 'Wij oordelen anders. Waarom, staat hierboven.'

const andersBeoordeeld = (uitkomst: Bevinding['uitkomst'], oordeel: Verdict) =>
  uitkomst !== 'oordeel_nodig' && (uitkomst === 'voldoet') !== (oordeel === 'voldoet')

/** What the rules found of this condition; what would have helped only where it was not met. */
function gevondenVan(
  bevindingen: readonly Bevinding[],
  voorwaarde: string,
  oordeel: Verdict,
): Pick<Overweging, 'gevonden'> {
  const bevinding = bevindingen.find((een) => een.voorwaarde === voorwaarde)
  if (!bevinding) return {}
  const { uitkomst, reden, bewijs, wat_helpt } = bevinding
  return {
    gevonden: {
      tekst: [
        ...(uitkomst === 'oordeel_nodig' ? [] : [`${uitkomstwoorden[uitkomst]}.`]),
        reden,
        ...(andersBeoordeeld(uitkomst, oordeel) ? [andersDanGevonden] : []),
      ].join(' '),
      bewijs: bewijs.map(({ onderdeel, tekst }) => `${sectietitels[onderdeel]}: ${tekst}`),
      wat_helpt: oordeel === 'voldoet_niet' ? wat_helpt : null,
    },
  }
}

function scorezin(score: number, regeling: Brieflevering['regeling']) {
  const { minimumscore, beoordelaars = 2, telt = 'gemiddelde' } = regeling
  const hoeveel = telwoord(beoordelaars)
  return [
    `${hoeveel.charAt(0).toUpperCase()}${hoeveel.slice(1)} medewerkers hebben uw aanvraag los van elkaar beoordeeld.`,
    ...(telt === 'consensus' ? ['Waar hun scores verschilden, bespraken zij die.'] : []),
    `Samen gaven zij ${getal(score)} van de 100 punten.`,
    ...(minimumscore === null ? [] : [`Nodig waren er ${minimumscore}.`]),
  ].join(' ')
}

/** On what it is refused, and what would have been possible. */
export function weigering(levering: Brieflevering): Blok[] {
  const { beslissing, zienswijze, verdeling, vrij } = levering
  return [
    {
      soort: 'tekst',
      kop: 'Waarom wij weigeren',
      alineas: [
        `${grondzin(beslissing)} (${grondartikel(beslissing)}).`,
        ...nietVoldaan(levering).map(
          ({ titel, artikel }) =>
            `Uw aanvraag voldoet niet aan ‘${titel}’ (in de regeling: ${artikel}).`,
        ),
        ...(beslissing.weigeringsgrond === 'plafond' && verdeling ? verdeelalineas(verdeling) : []),
        ...((beslissing.weigeringsgrond && vrij?.toelichting?.[beslissing.weigeringsgrond]) || []),
      ],
    },
    ...gehoord(zienswijze ?? null, beslissing.zienswijze),
    { soort: 'tekst', kop: 'Wat wel had gekund', alineas: [beslissing.wat_wel_kan] },
  ]
}

/** How who applied was heard, and what is done with what they said (Awb 3:46, 4:7). */
function gehoord(zienswijze: Zienswijze | null, reactie: string): Blok[] {
  if (!zienswijze) return []
  const alineas = [...zienswijzealineas(zienswijze), ...(zienswijze.antwoord ? [reactie] : [])]
  return [{ soort: 'tekst', kop: 'Uw zienswijze', alineas }]
}

/** The evaluation plan both sides confirmed and the duties that follow from it (Awb 4:37, 4:38). */
export function plicht({ voorstel, evaluatieplan }: Brieflevering): Blok[] {
  const afspraak: Blok[] = evaluatieplan
    ? [
        {
          soort: 'tekst',
          kop: 'Hoe wij samen kijken wat het oplevert',
          alineas: [
            `Het evaluatieplan dat u en de gemeente samen opstelden (versie ${evaluatieplan.versie}, door beide kanten bevestigd op ${datumVoluit(evaluatieplan.bevestigd)}) hoort bij dit besluit. U verandert het alleen samen met de gemeente: uw verslag volgt de nieuwste versie die beide kanten bevestigden.`,
            'Een uitkomst die tegenvalt, is geen reden om de subsidie te verlagen. Wij vragen u wel om te doen, te meten en te vertellen wat u afsprak.',
          ],
        },
      ]
    : []
  if (voorstel.verplichtingen.length === 0) return afspraak
  return [
    ...afspraak,
    {
      soort: 'verplichtingen',
      kop: 'Wat wij van u vragen',
      inleiding: 'Bij de subsidie horen deze verplichtingen:',
      punten: voorstel.verplichtingen,
    },
  ]
}

/** When and in which parts it is paid (Awb 4:86, 4:87). */
export const betaling = ({ betaling: delen, regeling, datum }: Brieflevering): Blok => ({
  soort: 'betaling',
  kop: 'Wanneer wij betalen',
  alineas: [
    'Geef ons uw rekeningnummer door. Wij betalen pas als wij dat hebben gecontroleerd.',
    `${delen.length > 1 ? 'Het eerste deel betalen wij' : 'Wij betalen'} binnen ${betalenBinnen(regeling).weken} na de dag waarop wij dit besluit verzenden. Staat er een latere datum bij? Dan tellen de ${betalenBinnen(regeling).weken} vanaf die datum (${betalenBinnen(regeling).bron}).`,
  ],
  // nothing is paid before it was decided, whatever day the proposal was made on
  delen: delen.map((deel) => ({ ...deel, vanaf: latest(deel.vanaf, datum) })),
})

/** What has to be shown afterwards, and when (Awb 4:44). */
export function verantwoording({ regeling, voorstel }: Brieflevering): Blok {
  const kop = 'Hoe u verantwoording aflegt'
  if (regeling.direct_vaststellen)
    return {
      soort: 'tekst',
      kop,
      alineas: [
        'U hoeft geen verslag te sturen. Wij kunnen u vragen om te laten zien wat u hebt gedaan.',
      ],
    }
  const uiterlijk = voorstel.verantwoording_op
    ? `Stuur uw verslag uiterlijk ${datumVoluit(voorstel.verantwoording_op)}. `
    : ''
  return {
    soort: 'tekst',
    kop,
    alineas: [
      `${uiterlijk}Met het verslag vraagt u ons de subsidie vast te stellen (Awb 4:44 en 4:45). Hebt u gedaan wat was afgesproken? Dan stellen wij de subsidie vast op het bedrag van dit besluit (Awb 4:46).`,
    ],
  }
}

/** What the public may read of it. */
export const openbaar = ({ beslissing }: Brieflevering): Blok => ({
  soort: 'tekst',
  kop: 'Wat anderen hiervan kunnen zien',
  alineas: [
    beslissing.uitkomst === 'weigeren'
      ? 'Dit besluit staat niet in het openbare register.'
      : 'De titel, de samenvatting en het bedrag komen in het openbare register. Namen van inwoners staan daar niet in.',
  ],
})
