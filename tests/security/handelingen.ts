import type { Invulling } from './formulier.ts'

/** One act of one person of the demonstration, on the page where they do it. */
export type Handeling = {
  wie: string
  /** The title of the case, which takes the place of :nummer in the address. */
  zaak?: string
  pad: string
  velden: Invulling
  /** A field that tells this form from the others on the page. */
  merkveld?: string
}

const draft = 'Samen eten in de Vesting'
const plan = 'Repaircafé met koffie in Oostendorp'
const tekst = 'Wij hebben dit zo afgesproken met de buurt.'

/** Acts of everybody who takes part, each possible in the demonstration as it stands. */
export const handelingen: Handeling[] = [
  {
    wie: 'initiatiefnemer',
    zaak: draft,
    pad: '/aanvragen/:nummer/projectplan',
    velden: { doel: tekst },
  },
  {
    wie: 'initiatiefnemer',
    zaak: draft,
    pad: '/aanvragen/:nummer/begroting',
    velden: {
      'kosten.0.soort': '@eerste',
      'kosten.0.omschrijving': 'Borden',
      'kosten.0.bedrag': '500',
      'dekking.0.soort': '@eerste',
      'dekking.0.omschrijving': 'Bijdrage van gasten',
      'dekking.0.bedrag': '100',
      'dekking.0.status': '@eerste',
      gevraagd: '400',
    },
  },
  {
    wie: 'initiatiefnemer',
    zaak: plan,
    pad: '/aanvragen/:nummer/indiening/aanvrager',
    velden: { huisnummer: '6' },
  },
  {
    wie: 'initiatiefnemer',
    zaak: plan,
    pad: '/aanvragen/:nummer/samenwerkingsverband/partner',
    velden: {
      soort: 'natuurlijk_persoon',
      naam: 'Wilma Terpstra',
      taak: 'Schenkt koffie',
      bijdrage_uren: '10',
      email: 'wilma@example.nl',
    },
  },
  {
    wie: 'initiatiefnemer',
    zaak: plan,
    pad: '/aanvragen/:nummer/evaluatiecriteria/hulpvraag',
    velden: { vraag: 'Hoe meten wij dit?' },
  },
  {
    wie: 'begeleider',
    zaak: plan,
    pad: '/behandeling/:nummer/criteria/1/tegenvoorstel',
    velden: { streefwaarde: '7' },
  },
  { wie: 'buur', zaak: plan, pad: '/aanvragen/:nummer/vertrek', velden: {} },
  {
    wie: 'initiatiefnemer',
    zaak: 'Mantelzorgsalon Doornspijk',
    pad: '/aanvragen/:nummer/berichten',
    velden: { onderwerp: 'Een vraag', tekst },
    merkveld: 'onderwerp',
  },
  {
    wie: 'intake',
    zaak: 'Mantelzorgsalon Doornspijk',
    pad: '/behandeling/:nummer/berichten',
    velden: { onderwerp: 'Een antwoord', tekst },
    merkveld: 'onderwerp',
  },
  {
    wie: 'coordinator',
    zaak: 'Mantelzorgsalon Doornspijk',
    pad: '/behandeling/:nummer/beoordeling/toewijzing',
    velden: { 'beoordelaars[]': '@alle' },
  },
  {
    wie: 'initiatiefnemer',
    zaak: 'Digimaatjes aan huis',
    pad: '/aanvragen/:nummer/rekening',
    velden: { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'Noor van Dijk' },
  },
  {
    wie: 'control',
    zaak: 'Digimaatjes aan huis',
    pad: '/behandeling/:nummer/betaling/rekening',
    velden: {},
  },
  {
    wie: 'buur',
    zaak: 'Huiswerkkamer met studenten',
    pad: '/aanvragen/:nummer/intrekking',
    velden: { reden: 'Wij stoppen ermee.', zeker: 'ja' },
  },
  {
    wie: 'intake',
    zaak: 'Fietsmaatjes voor ’t Harde',
    pad: '/behandeling/:nummer/behandelaar',
    velden: { behandelaar: '@eerste' },
  },
  {
    wie: 'intake',
    zaak: 'Fietsmaatjes voor ’t Harde',
    pad: '/behandeling/:nummer/volledigheid/verklaring',
    velden: {},
  },
  {
    wie: 'beoordelaar-2',
    zaak: 'Soep op school',
    pad: '/behandeling/:nummer/beoordeling/belangenverklaring',
    velden: { belang: 'nee' },
  },
  {
    wie: 'secretaris',
    zaak: 'Buurtbus naar het spreekuur',
    pad: '/behandeling/:nummer/besluit/bekendmaking',
    velden: { gelezen: 'ja' },
  },
  {
    wie: 'intake',
    zaak: 'Rouwwandelingen in het bos',
    pad: '/behandeling/:nummer/vaststelling',
    velden: {
      uitkomst: 'gelijk',
      motivering: tekst,
      les: 'Begin klein en blijf vragen wat werkt.',
    },
  },
  {
    wie: 'secretaris',
    pad: '/college',
    velden: { 'datum.dag': '15', 'datum.maand': '12', 'datum.jaar': '2099' },
  },
  {
    wie: 'initiatiefnemer',
    pad: '/regelingen/elburg-innovatie/aanvraag',
    velden: { titel: 'Nog een idee', samenvatting: tekst },
  },
  {
    wie: 'beheerder',
    pad: '/beheer/plannen/elburg-2024/onderdelen/uitdaging-1',
    velden: { toelichting: tekst, reden: 'Duidelijker voor inwoners.' },
  },
  {
    wie: 'beheerder',
    pad: '/beheer/regelingen/elburg-innovatie/kopie',
    velden: { titel: 'Jeugd', regeling: 'elburg-jeugd' },
  },
]
