import type { AansluitingInvoer } from '../aanvraag/aansluiting.schema.ts'
import type { bewaarvelden } from '../aanvraag/bewaren.schema.ts'
import { projectplanvragen, samenhangvragen } from '../aanvraag/vragen.ts'
import type { Vraagregel } from './vraag.ts'

const NODIG = 'Awb 4:2, tweede lid'
// For a small amount the open questions will do.
const MEER_DAN_EEN_KLEIN_BEDRAG = { vanaf: 250_001 }

const redenen: Record<keyof typeof projectplanvragen, Omit<Vraagregel, 'vraag' | 'grondslag'>> = {
  titel: { waarom: 'Zo weten u en wij over welk plan het gaat.', verplicht: true },
  samenvatting: {
    waarom:
      'Zo ziet iedereen snel waar het over gaat. Krijgt u subsidie, dan staat dit ook in het openbare overzicht.',
    verplicht: true,
  },
  aanleiding: { waarom: 'Wij kijken of uw plan iets doet aan wat er speelt.', verplicht: true },
  doel: { waarom: 'Hieraan zien wij wat het plan mensen oplevert.', verplicht: true },
  doelgroep: { waarom: 'Wij wegen mee hoeveel mensen er iets aan hebben.', verplicht: true },
  activiteiten: {
    waarom: 'Subsidie is er voor wat u gaat doen. Dat staat ook in het besluit.',
    verplicht: true,
  },
  start_op: {
    waarom: 'Wij betalen geen kosten van voor de aanvraag. Daarom vragen wij wanneer u begint.',
    verplicht: true,
  },
  eind_op: { waarom: 'Tot die dag kunt u het geld gebruiken.', verplicht: true },
  wijk: { waarom: 'Zo kunnen buren zien wat er bij hen in de buurt gebeurt.', verplicht: true },
  wijk_anders: { waarom: 'Alleen als uw plaats niet in de lijst staat.', verplicht: false },
  locatie: { waarom: 'Zo weten wij of iedereen er kan komen.', verplicht: false },
  locatie_postcode: {
    waarom: 'Dan zetten wij uw plan op de goede plek op de kaart.',
    verplicht: false,
  },
  locatie_huisnummer: {
    waarom: 'Dan zetten wij uw plan op de goede plek op de kaart.',
    verplicht: false,
  },
  locatie_woonhuis: {
    waarom: 'Het adres van een woning is alleen voor u en de gemeente.',
    verplicht: false,
  },
  borging: { waarom: 'Wij willen weten wat er blijft als de subsidie op is.', verplicht: true },
}

/** The questions about the plan. */
export const planvragen: Record<string, Vraagregel> = Object.fromEntries(
  (Object.keys(redenen) as (keyof typeof redenen)[]).map((naam) => [
    naam,
    { vraag: projectplanvragen[naam], grondslag: NODIG, ...redenen[naam] },
  ]),
)
type Veld = Exclude<keyof AansluitingInvoer, keyof typeof bewaarvelden>

/** The questions about what the plan fits with and brings together. */
export const aansluitingvragen: Record<Veld, Vraagregel> = {
  gekozen: {
    vraag: 'Waar past uw plan bij?',
    waarom: 'Subsidie is er voor plannen die passen bij wat de gemeente wil bereiken.',
    grondslag: NODIG,
    verplicht: true,
  },
  motivering: {
    vraag: 'Waarom past uw plan hierbij?',
    waarom: 'Wij leggen in het besluit uit waarom uw plan past. Daarvoor gebruiken wij uw woorden.',
    grondslag: NODIG,
    verplicht: true,
  },
  vast: {
    vraag: 'Wat legt u met de gemeente vast?',
    waarom: 'De regeling zegt dat dit in de aanvraag moet staan.',
    grondslag: NODIG,
    verplicht: true,
    voorwaarden: ['keuze_uit_plan'],
  },
  domeinen: {
    vraag: samenhangvragen.domeinen,
    waarom: 'Wij kijken of uw plan onderwerpen bij elkaar brengt.',
    grondslag: NODIG,
    verplicht: true,
    voorwaarden: ['samenhang'],
  },
  verbindingen: {
    vraag: samenhangvragen.verbindingen,
    waarom: 'Wij kijken of uw plan mensen of organisaties bij elkaar brengt.',
    grondslag: NODIG,
    verplicht: true,
    voorwaarden: ['samenhang'],
    passage: 'verbindingen',
  },
  merkbaar: {
    vraag: samenhangvragen.merkbaar,
    waarom: 'Zo is straks te zien of het is gelukt.',
    grondslag: NODIG,
    verplicht: true,
    voorwaarden: ['samenhang'],
  },
  verbinding: {
    vraag: samenhangvragen.verbinding,
    waarom: 'Zo is te zien wie elkaar al kennen, en wat er door uw plan bij komt.',
    grondslag: NODIG,
    verplicht: false,
    wanneer: MEER_DAN_EEN_KLEIN_BEDRAG,
    voorwaarden: ['samenhang'],
  },
  eigen: {
    vraag: samenhangvragen.eigen,
    waarom: 'U kent uw buurt. Misschien noemden wij iemand niet.',
    grondslag: NODIG,
    verplicht: false,
    wanneer: MEER_DAN_EEN_KLEIN_BEDRAG,
    voorwaarden: ['samenhang'],
  },
}
