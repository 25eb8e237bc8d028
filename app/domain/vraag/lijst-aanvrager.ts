import type { Indiening } from '../aanvraag/indiening.schema.ts'
import type { Vraagregel } from './vraag.ts'

const NAAM_EN_ADRES = 'Awb 4:2, eerste lid, onder a'
const ADRES = 'Naar dit adres sturen wij brieven. Niemand anders ziet het.'
const adresvraag = (vraag: string): Vraagregel => ({
  vraag,
  waarom: ADRES,
  grondslag: NAAM_EN_ADRES,
  verplicht: true,
})

/** The questions about who applies. */
export const aanvragervragen: Record<string, Vraagregel> = {
  soort: {
    vraag: 'Wie vraagt de subsidie aan?',
    waarom: 'Van een groep inwoners vragen wij minder dan van een organisatie.',
    grondslag: NAAM_EN_ADRES,
    verplicht: true,
  },
  naam: {
    vraag: 'Hoe heet de aanvrager?',
    waarom: 'Op deze naam komt het besluit te staan.',
    grondslag: NAAM_EN_ADRES,
    verplicht: true,
  },
  kvk_nummer: {
    vraag: 'Wat is het KVK-nummer?',
    waarom: 'Zo weten wij zeker om welke organisatie het gaat.',
    grondslag: NAAM_EN_ADRES,
    verplicht: true,
    wanneer: { partijsoort: ['rechtspersoon'] },
  },
  organisatiesoort: {
    vraag: 'Wat voor organisatie is het?',
    waarom: 'Hiervan hangt af welke papieren wij vragen.',
    grondslag: 'Awb 4:2, tweede lid',
    verplicht: true,
    wanneer: { partijsoort: ['rechtspersoon'] },
  },
  'leden.naam': {
    vraag: 'Wie horen er bij de groep?',
    waarom: 'Een groep zonder KVK-nummer zijn de mensen zelf. Noem er ten minste twee.',
    grondslag: NAAM_EN_ADRES,
    verplicht: true,
    keer: 2,
    wanneer: { partijsoort: ['groep'] },
  },
  'leden.aansprakelijk': {
    vraag: 'Wie is aansprakelijk?',
    waarom: 'Wij moeten weten wie voor de groep instaat als er iets misgaat met het geld.',
    grondslag: NAAM_EN_ADRES,
    verplicht: true,
    wanneer: { partijsoort: ['groep'] },
  },
  straat: adresvraag('In welke straat?'),
  huisnummer: adresvraag('Wat is het huisnummer?'),
  postcode: adresvraag('Wat is de postcode?'),
  plaats: adresvraag('In welke plaats?'),
  telefoon: {
    vraag: 'Wat is uw telefoonnummer?',
    waarom: 'Dan kunnen wij u bellen als iets niet duidelijk is.',
    grondslag: 'U kiest zelf of u dit invult (Awb 4:4, tweede lid)',
    verplicht: false,
  },
}

/** The questions on the last page. */
export const indieningvragen: Record<keyof Indiening, Vraagregel> = {
  kanaal: {
    vraag: 'Hoe wilt u ons besluit krijgen?',
    waarom: 'Wij mogen u alleen digitaal schrijven als u dat zelf wilt.',
    grondslag: 'Awb 2:8',
    verplicht: true,
  },
  ondertekend_als: {
    vraag: 'Uw naam',
    waarom: 'Met uw naam ondertekent u de aanvraag.',
    grondslag: 'Awb 4:2, eerste lid',
    verplicht: true,
  },
  akkoord: {
    vraag: 'Hebt u dit naar waarheid ingevuld?',
    waarom: 'Wij beslissen op wat u ons vertelt.',
    grondslag: 'Awb 4:2, eerste lid',
    verplicht: true,
  },
}
