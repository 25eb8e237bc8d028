import type { CriteriumInvoer } from '../evaluatiecriterium/criterium.schema.ts'
import type { Partner } from '../samenwerkingsverband/partner.schema.ts'
import type { Vraagregel } from './vraag.ts'

const NODIG = 'Awb 4:2, tweede lid'
const samen = { grondslag: NODIG, voorwaarden: ['samenwerkingsverband'] } as const
const BIJDRAGE = 'Zo zien wij wat ieder inbrengt. Geld en uren staan dan ook in de begroting.'
const ZELFSTANDIG = 'Alleen om te zien of het twee verschillende partijen zijn.'

/** The questions about each partner. */
export const partnervragen: Record<Exclude<keyof Partner, '_versie' | '_keuze'>, Vraagregel> = {
  soort: {
    vraag: 'Wie is uw partner?',
    waarom: 'Inwoners en organisaties kunnen allebei partner zijn.',
    verplicht: true,
    ...samen,
  },
  naam: {
    vraag: 'Hoe heet uw partner?',
    waarom: 'De naam staat in de tekst die alle partners bevestigen.',
    verplicht: true,
    ...samen,
  },
  kvk_nummer: {
    vraag: 'Wat is het KVK-nummer van uw partner?',
    waarom: ZELFSTANDIG,
    verplicht: false,
    ...samen,
  },
  organisatiesoort: {
    vraag: 'Wat voor organisatie is het?',
    waarom: 'Zo zien wij welke soorten organisaties gaan samenwerken.',
    verplicht: false,
    ...samen,
  },
  taak: {
    vraag: 'Wat gaat uw partner doen?',
    waarom: 'Elke partner bevestigt zelf deze taak.',
    verplicht: true,
    ...samen,
  },
  bijdrage_geld: {
    vraag: 'Hoeveel geld brengt uw partner in?',
    waarom: BIJDRAGE,
    verplicht: false,
    ...samen,
  },
  bijdrage_uren: { vraag: 'Hoeveel uren?', waarom: BIJDRAGE, verplicht: false, ...samen },
  bijdrage_natura: {
    vraag: 'Welke spullen of ruimte?',
    waarom: BIJDRAGE,
    verplicht: false,
    ...samen,
  },
  email: {
    vraag: 'Wat is het e-mailadres van wie er antwoordt?',
    waarom: 'Daar komt de uitnodiging. Niemand bevestigt voor een ander.',
    verplicht: false,
    ...samen,
  },
  postcode: {
    vraag: 'Wat is de postcode van uw partner?',
    waarom: ZELFSTANDIG,
    verplicht: false,
    ...samen,
  },
  huisnummer: {
    vraag: 'Wat is het huisnummer van uw partner?',
    waarom: ZELFSTANDIG,
    verplicht: false,
    ...samen,
  },
  zelfstandigheid: {
    vraag: 'Waarom is dit een eigen partij?',
    waarom: ZELFSTANDIG,
    verplicht: false,
    ...samen,
  },
}

const meten = { grondslag: NODIG, voorwaarden: ['evaluatiecriteria'] } as const
const NULPUNT = 'Zo is straks te zien wat er is veranderd.'

/** The questions about each criterion the project is evaluated by. */
export const criteriumvragen: Record<keyof CriteriumInvoer, Vraagregel> = {
  doel: {
    vraag: 'Wat willen we bereiken?',
    waarom: 'Hierover spreekt u iets af met de gemeente.',
    verplicht: true,
    ...meten,
  },
  soort: {
    vraag: 'Wat voor soort is het?',
    waarom: 'Een verhaal of een leervraag mag ook. Dan vragen wij geen getallen.',
    verplicht: true,
    ...meten,
  },
  indicator: {
    vraag: 'Waaraan zien we dat het lukt?',
    waarom: 'Zo kijken u en wij straks naar hetzelfde.',
    verplicht: true,
    ...meten,
  },
  eenheid: { vraag: 'Waarin tellen we?', waarom: NULPUNT, verplicht: false, ...meten },
  nulwaarde: { vraag: 'Hoeveel is het nu?', waarom: NULPUNT, verplicht: false, ...meten },
  nulmeting_op: { vraag: 'Van wanneer is dat getal?', waarom: NULPUNT, verplicht: false, ...meten },
  nulmeting_bron: {
    vraag: 'Waar komt dat getal vandaan?',
    waarom: NULPUNT,
    verplicht: false,
    ...meten,
  },
  streefwaarde: { vraag: 'Hoeveel moet het worden?', waarom: NULPUNT, verplicht: false, ...meten },
  richting: { vraag: 'Welke kant moet het getal op?', waarom: NULPUNT, verplicht: false, ...meten },
  streefdatum: {
    vraag: 'Wanneer kijken we of het is gelukt?',
    waarom: 'Dan weten u en wij wanneer u iets laat horen.',
    verplicht: false,
    ...meten,
  },
  meetinstrument: {
    vraag: 'Hoe meten we het?',
    waarom: 'Het meten moet passen bij uw plan.',
    verplicht: false,
    ...meten,
  },
  wie_meet: {
    vraag: 'Wie houdt het bij?',
    waarom: 'Dan weet iedereen wie dit doet.',
    verplicht: false,
    ...meten,
  },
  minuten: {
    vraag: 'Hoeveel minuten kost dat, in het hele project?',
    waarom: 'Meten mag u niet te veel tijd kosten.',
    verplicht: false,
    ...meten,
  },
  leren: {
    vraag: 'Wat leren we als het anders loopt?',
    waarom: 'Ook van iets dat tegenvalt, leren wij.',
    verplicht: false,
    ...meten,
  },
  toelichting: {
    vraag: 'Wilt u er iets bij zeggen?',
    waarom: 'Dan begrijpt de ander waarom u dit voorstelt.',
    verplicht: false,
    ...meten,
  },
}
