import { ingetrokkenBericht, ontvangstbericht } from '../../app/domain/aanvraag/berichten.ts'
import { besluitAlsBrief } from '../../app/domain/besluit/besluit-als-brief.ts'
import { besluitbrief } from '../../app/domain/besluit/besluitbrief.ts'
import type { Besluitinhoud } from '../../app/domain/besluit/brief.ts'
import { buitenBehandelingbrief } from '../../app/domain/besluit/buiten-behandelingbrief.ts'
import { alsHerzonden } from '../../app/domain/besluit/herzending.ts'
import {
  doorgezondenTekst,
  herstelTekst,
  ingetrokkenTekst,
  ontvangenTekst,
  uitnodigingTekst,
  verdagingTekst,
} from '../../app/domain/bezwaar/berichten.ts'
import { bezwaarbrief } from '../../app/domain/bezwaar/brief.ts'
import { berichtAlsBrief } from '../../app/domain/brief/bericht-als-brief.ts'
import type { Brief } from '../../app/domain/brief/brief.ts'
import {
  dwangsombrief,
  ontvangstBericht,
  type Dwangsombrief,
} from '../../app/domain/dwangsom/brieven.ts'
import { herinneringsbrief } from '../../app/domain/termijn/herinneren.ts'
import {
  hervattingsBericht,
  opschortingsBericht,
  uitstelvraagBericht,
  verdagingsBericht,
} from '../../app/domain/termijn/termijnberichten.ts'
import { vaststellingsbrief } from '../../app/domain/vaststelling/vaststellingsbrief.ts'
import { betaalverzoekbericht } from '../../app/domain/vordering/vordering.ts'
import {
  aanvullingOntvangenBericht,
  inBehandelingBericht,
  onvoldoendeBericht,
  verzoekBericht,
} from '../../app/domain/volledigheid/berichten.ts'
import { verzoekOntvangenBericht } from '../../app/domain/wijziging/berichten.ts'
import { OP_VERZOEK, type Wijzigingsvoorstel } from '../../app/domain/wijziging/wijziging.ts'
import { wijzigingsbrief } from '../../app/domain/wijziging/wijzigingsbrief.ts'
import type { Zienswijze } from '../../app/domain/zienswijze/zienswijze.ts'
import { voornemenBericht } from '../../app/domain/zienswijze/berichten.ts'
import { buildBrieflevering } from './brief.ts'

const levering = buildBrieflevering()
const { gemeente, regeling, aanvraag, beslissing, voorstel, datum, ondertekening } = levering
const elburg = { id: 'elburg', ...gemeente }
const aan = ['Noor van Dijk', 'Dorpsstraat 1', '8081 AA  Elburg']
const zaak = { nummer: aanvraag.nummer, titel: aanvraag.titel }

const verzonden = (inhoud: Besluitinhoud) =>
  besluitAlsBrief({ inhoud, verzonden_op: '2026-12-09', bezwaar_tot: '2027-01-20' }, elburg)
const bericht = (tekst: { onderwerp: string; tekst: string }, metKoppen = false) =>
  berichtAlsBrief(
    { ...tekst, datum, nummer: zaak.nummer, metKoppen },
    {
      gemeente: elburg,
      aan,
      contact: { naam: 'gemeente Elburg', telefoon: '0525 00 00 00', bereikbaar: '' },
      ondertekening: ['Gemeente Elburg', 'Karin Smit'],
    },
  )

const deels = { ...beslissing, uitkomst: 'deels_verlenen', bedrag: 300_000 } as const
const geweigerd = {
  ...beslissing,
  uitkomst: 'weigeren',
  bedrag: 0,
  weigeringsgrond: 'voorwaarde',
  wat_wel_kan: 'Zoek een partner. Dan past uw idee wel bij de regeling.',
} as const
const vaststelling = (over: object, zienswijze: Zienswijze | null = null) =>
  vaststellingsbrief({
    gemeente,
    regeling,
    aanvraag: zaak,
    aan,
    verlening: { datum: '2026-03-19', bedrag: 500_000 },
    verslag: { ontvangen: '2026-11-01', openbaar: true },
    vaststelling: {
      bedrag: 500_000,
      motivering: 'U deed wat was afgesproken.',
      grond: null,
      reden: null,
      reactie: '',
      ...over,
    },
    zienswijze,
    betaald: 400_000,
    nabetaling: { volgnummer: 2, vanaf: '2026-12-08' },
    datum,
    ondertekening,
  })

const minder = { mutatie: -100_000, mutatie_vastgesteld: 0, teruggevorderd: 0, rest: 400_000 }
const wijziging = (over: Partial<Wijzigingsvoorstel>, geld = minder) =>
  verzonden(
    wijzigingsbrief({
      gemeente,
      regeling,
      aanvraag: zaak,
      aan,
      vraag: { door: 'ontvanger', op: '2026-11-20', reden: 'Wij hebben minder nodig.' },
      voorstel: {
        uitkomst: 'wijzigen',
        bedrag: 400_000,
        ervoor_reden: '',
        eind_op: null,
        verantwoording_op: null,
        vanaf: '2026-12-08',
        grond: OP_VERZOEK,
        overwegingen: 'Wij vinden dit een goed plan.',
        reactie: '',
        schade: '',
        ...over,
      },
      was: { verleend: 500_000, vastgesteld: null, besluitdatum: '2026-03-19' },
      geld,
      delen:
        geld.rest > 0
          ? [{ volgnummer: 1, omschrijving: 'De rest', bedrag: 400_000, vanaf: '2026-12-15' }]
          : [],
      zienswijze: null,
      datum,
      ondertekening,
    }),
  )

const dwangsom: Dwangsombrief = {
  over: 'aanvraag',
  gemeente,
  ...{ ondertekenaar: 'Wim Yilmaz', functie: 'teammanager' },
  ...{ ontvangen_op: '2027-02-01', termijn_tot: '2027-01-26', bedrag: 2_300 },
  regels: [{ tekst: '1 dag van € 23,00 is € 23,00.', artikel: 'Awb 4:17 lid 2' }],
  geen: null,
  delen: [
    { naam: 'Noor van Dijk', bedrag: 1_150 },
    { naam: 'De vereniging', bedrag: 1_150 },
  ],
  ...{ betalen_voor: '2027-03-31', bezwaar_tot: '2027-03-31' },
}

/** One letter of each kind, as who gets it reads it. */
export const briefsoorten: Record<string, Brief> = {
  verlenen: verzonden(besluitbrief(levering)),
  'deels verlenen': verzonden(
    besluitbrief({
      ...levering,
      beslissing: deels,
      voorstel: { ...voorstel, uitkomst: 'deels_verlenen', bedrag: 300_000 },
    }),
  ),
  'direct vaststellen': verzonden(
    besluitbrief({ ...levering, regeling: { ...levering.regeling, direct_vaststellen: true } }),
  ),
  weigeren: verzonden(besluitbrief({ ...levering, beslissing: geweigerd })),
  'weigeren om het plafond': verzonden(
    besluitbrief({
      ...levering,
      beslissing: { ...geweigerd, weigeringsgrond: 'plafond' },
      verdeling: {
        ...{ periode: 2026, plafond: 1_500_000, over: 40_000 },
        plek: { plaats: 4, door: 'lot', bedrag: 0 },
      },
    }),
  ),
  'buiten behandeling laten': verzonden(
    buitenBehandelingbrief({
      gemeente,
      regeling: { ...regeling, tot: '2027-12-31' },
      aanvraag: { ...zaak, ingediend: '2026-11-01', deelnemers: aanvraag.deelnemers },
      verzoek: {
        verzonden_op: '2026-11-05',
        uiterste_datum: '2026-11-20',
        aangevuld_op: null,
        punten: ['Met wie doet u dit samen?', 'Mag u de keuken gebruiken?'],
      },
      reden: 'Zonder te weten met wie u dit doet, kunnen wij uw aanvraag niet beoordelen.',
      datum,
      ondertekening,
    }),
  ),
  vaststellen: verzonden(vaststelling({})),
  'lager vaststellen': verzonden(
    vaststelling(
      {
        bedrag: 450_000,
        grond: 'activiteiten_niet_verricht',
        reden: 'Zes van de twintig weekenden gingen niet door.',
        reactie: 'Daarom blijft het bij dit bedrag.',
      },
      {
        ...{ id: 'z', voor: 'lagere_vaststelling', grond: 'activiteiten_niet_verricht' },
        ...{ gevraagd_op: '2026-11-10', voornemen: 'Minder weekenden.', uiterlijk: '2026-11-24' },
        ...{ niet_nodig: null, toelichting: '' },
        ...{ beantwoord_op: '2026-11-20', weg: 'portaal', antwoord: 'Dat klopt.' },
      },
    ),
  ),
  wijzigen: wijziging({}),
  'zonder grondslag': besluitAlsBrief(
    {
      inhoud: { ...besluitbrief(levering), grondslag: [''] },
      verzonden_op: '2026-12-09',
      bezwaar_tot: '2027-01-20',
    },
    elburg,
  ),
  'wijziging afwijzen': wijziging({ uitkomst: 'afwijzen', bedrag: 500_000 }),
  intrekken: wijziging(
    { uitkomst: 'intrekken', bedrag: 0, grond: 'activiteiten' },
    { mutatie: -500_000, mutatie_vastgesteld: 0, teruggevorderd: 300_000, rest: 0 },
  ),
  bezwaar: verzonden(
    bezwaarbrief({
      gemeente: {
        ...gemeente,
        rechtbank: 'rechtbank Gelderland',
        rechtbank_adres: 'Postbus 9030, 6800 EM Arnhem',
      },
      ...zaak,
      regeling: 'Innovatie sociaal domein',
      aan,
      besluitdatum: '2026-09-22',
      ontvangen_op: '2026-10-05',
      gronden: 'Ik vind de uitleg te kort.',
      voorwaarden: levering.voorwaarden,
      voorstel: {
        dictum: 'ongegrond',
        niet_grond: null,
        overwegingen: 'Wij hebben alles opnieuw bekeken.',
        motivering: voorstel.motivering,
        bedrag: 0,
        verantwoording_op: null,
        kosten: 'niet_gevraagd',
        kosten_bedrag: 0,
        kosten_reden: '',
        afwijking: '',
      },
      horen: {
        gehoord_op: '2026-11-02',
        niet_grond: null,
        verslag: 'U vertelde wat u belangrijk vindt.',
        advies: null,
        advies_tekst: '',
      },
      verleend: 0,
      verplichtingen: [],
      betaling: [],
      datum,
      ondertekening,
      contact: { naam: 'Sanne Bos', telefoon: '0525 00 00 01', bereikbaar: 'op werkdagen' },
    }),
  ),
  'verbeterde brief': alsHerzonden(verzonden(besluitbrief(levering)), {
    aanleiding: 'verbetering',
    reden: 'Uw adres klopte niet.',
    eerder_op: '2026-12-01',
  }),
  herstelverzoek: bericht(
    verzoekBericht(zaak, {
      regeling: 'Innovatie sociaal domein',
      punten: ['Wat kost de zaal?', 'Wie zorgt voor de sleutel?'],
      uiterlijk: '2026-12-22',
      toelichting: 'Uw idee spreekt ons aan.',
    }),
  ),
  ontvangstbevestiging: bericht(
    ontvangstbericht(zaak, {
      regeling: 'Innovatie sociaal domein',
      moment: new Date('2026-12-01T09:00:00Z'),
      beslissen_voor: '2027-01-26',
    }),
  ),
  verdaging: bericht(
    verdagingsBericht(zaak, {
      was: '2027-01-26',
      tot: '2027-02-23',
      reden: 'Wij wachten nog op een advies.',
      grond: 'Awb 4:14 lid 3',
    }),
  ),
  aanvraag_ingetrokken: bericht(ingetrokkenBericht(zaak)),
  aanvulling_ontvangen: bericht(
    aanvullingOntvangenBericht(zaak, { ontvangen_op: datum, beslissen_voor: '2027-01-26' }),
  ),
  aanvulling_onvoldoende: bericht(
    onvoldoendeBericht(zaak, {
      toelichting: 'De kosten van de zaal ontbreken.',
      uiterlijk: '2026-12-22',
      kanNog: true,
    }),
  ),
  in_behandeling: bericht(
    inBehandelingBericht(zaak, {
      beoordeling: 'Medewerkers van de gemeente beoordelen uw aanvraag.',
      volledig_op: datum,
      beslissen_voor: '2027-01-26',
    }),
  ),
  voornemen: bericht(
    voornemenBericht(
      zaak,
      {
        voor: 'intrekking',
        grond: 'activiteiten',
        voornemen: 'De zaal is dit jaar niet beschikbaar.',
        uiterlijk: '2026-12-22',
        regeling: regeling.titel,
        betaald: 300_000,
      },
      { naam: 'Sanne Bos', telefoon: '0525 00 00 01' },
    ),
  ),
  opschorting: bericht(
    opschortingsBericht(zaak, {
      grond: 'Awb 4:15 lid 2 onder c',
      reden: 'Het gemeentehuis is dicht door brand.',
      uiterlijk: null,
      verwacht: '2027-03-01',
    }),
  ),
  uitstelvraag: bericht(
    uitstelvraagBericht(zaak, { tot: '2027-02-01', reden: 'Wij wachten op de gemeenteraad.' }),
  ),
  hervatting: bericht(hervattingsBericht(zaak, { op: datum, einddatum: '2027-02-05' })),
  ingebrekestelling: bericht(
    ontvangstBericht(zaak, { ontvangen_op: '2027-02-01', eerste_dag: '2027-02-15' }),
  ),
  dwangsom: bericht(dwangsombrief(zaak, dwangsom), true),
  'geen dwangsom': bericht(
    dwangsombrief(zaak, {
      ...dwangsom,
      ...{ over: 'bezwaar', bedrag: 0, regels: [], delen: [], betalen_voor: null },
      geen: { grond: 'kennelijk', reden: 'Uw bezwaar kwam een jaar te laat.' },
    }),
    true,
  ),
  'herinnering om aan te vullen': bericht(
    herinneringsbrief('hersteltermijn', zaak.nummer, '2026-12-22'),
  ),
  'herinnering om verslag': bericht(
    herinneringsbrief('vaststellingsaanvraag', zaak.nummer, '2026-12-22'),
  ),
  'herinnering om te betalen': bericht(
    herinneringsbrief('terugbetaling', zaak.nummer, '2026-12-22'),
  ),
  betaalverzoek: bericht(
    betaalverzoekbericht({ bedrag: 300_000, betalen_voor: '2027-01-13' }, zaak.nummer, 'F-26-1'),
  ),
  wijziging_gevraagd: bericht(
    verzoekOntvangenBericht(zaak, {
      op: datum,
      reden: 'Er doen minder mensen mee.',
      beslissen_voor: '2027-02-02',
    }),
  ),
  'bezwaar ontvangen': bericht(
    ontvangenTekst({
      ...{ nummer: zaak.nummer, besluitdatum: '2026-12-01', ontvangen_op: datum },
      ...{ beslissen_voor: '2027-04-06', commissie: true, zonderGronden: true },
    }),
  ),
  'bezwaar herstellen': bericht(
    herstelTekst(zaak.nummer, {
      ...{ ontbreekt: ['gronden', 'handtekening'], uiterlijk: '2026-12-22', toelichting: '' },
    }),
  ),
  'bezwaar verdaagd': bericht(
    verdagingTekst(zaak.nummer, {
      ...{ tot: '2027-05-18', toelichting: 'De commissie had meer tijd nodig.', instemming: true },
    }),
  ),
  hoorzitting: bericht(
    uitnodigingTekst(
      zaak.nummer,
      {
        ...{ datum: '2027-01-15', tijd: '19:30', plaats: 'Gemeentehuis, zaal 1' },
        ...{ ter_inzage_vanaf: '2027-01-08', commissie: true },
      },
      '2027-01-05',
    ),
  ),
  'bezwaar ingetrokken': bericht(ingetrokkenTekst(zaak.nummer)),
  'bezwaar doorgestuurd': bericht(
    doorgezondenTekst(zaak.nummer, 'Wij stuurden uw brief naar de provincie Gelderland.'),
  ),
}
