import { totIndienen } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { aanvullingVragenOver, oppakken } from '../stappen/behandeling.ts'
import { nietBehandelen } from '../stappen/besluit.ts'
import { bezwaarAanwijzen, bezwaarGegrond, bezwaarIndienen, nietHoren } from '../stappen/bezwaar.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

/** Left untreated; the applicant objected and was right, so that it is with the intake again. */
export const stamtafel: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Stamtafel voor nieuwe buren',
  samenvatting:
    'Wie net in Doornspijk woont, eet een avond mee aan een tafel met mensen die er al lang wonen.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000151',
    naam: 'Dorpsvereniging Doornspijk',
    adres: {
      straat: 'Zuiderzeestraatweg',
      huisnummer: '12',
      postcode: '8085 BX',
      plaats: 'Elburg',
    },
  },
  plan: {
    aanleiding: 'In de nieuwe straten kent bijna niemand elkaar, en het dorp hen ook niet.',
    doel: 'Nieuwe bewoners kennen na een avond drie mensen uit het dorp.',
    doelgroep: 'Wie korter dan twee jaar in Doornspijk woont, met dorpsgenoten.',
    activiteiten: 'Tien avonden met een maaltijd, elke keer aan een andere tafel in het dorp.',
    wijk: 'Doornspijk',
    locatie: 'Dorpshuis en eetcafé',
    borging: 'Daarna nodigt elke straat zelf zijn nieuwe buren uit.',
    start: 60,
    eind: 400,
  },
  aansluiting: { 'elburg-2024/uitdaging-2': 'Wie iemand kent, doet eerder mee in het dorp.' },
  domeinen: ['participatie', 'wonen'],
  verbindingen: 'De vereniging en het dorpshuis nodigen voor het eerst samen mensen uit.',
  merkbaar: 'Mensen groeten elkaar in de nieuwe straten.',
  kosten: [{ soort: 'activiteit', omschrijving: 'Maaltijden, tien avonden', bedrag: 180_000 }],
  dekking: [],
  gevraagd: 180_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'stichting',
      kvk_nummer: '90000152',
      naam: 'Dorpshuis De Deel',
      email: 'beheer@dorpshuisdedeel.example',
      taak: 'Geeft de zaal en kookt mee',
      uren: 40,
      contact: 'Jannie Bosch',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [],
  verloop: [
    ...totIndienen(-110),
    [-107, oppakken],
    [
      -103,
      aanvullingVragenOver(
        ['Wat kost de zaal, en wie betaalt die?'],
        'Zonder de kosten van de zaal kunnen wij uw begroting niet beoordelen.',
      ),
    ],
    [-75, nietBehandelen('Wij weten niet wat de zaal kost. Daarom klopt de begroting niet.')],
    [-73, berichtenLezen],
    [
      -68,
      bezwaarIndienen(
        'De zaal kost niets. Het dorpshuis geeft hem: dat staat bij de partners, met hun handtekening eronder.',
      ),
    ],
    [-64, bezwaarAanwijzen],
    [-50, nietHoren('Wat de aanvrager schrijft, staat in de aanvraag. Horen verandert dat niet.')],
    [
      vergadering(-31),
      bezwaarGegrond(
        'U hebt gelijk. Bij de partners staat dat het dorpshuis de zaal geeft. Wij hoefden daar niet naar te vragen en behandelen uw aanvraag alsnog.',
      ),
    ],
  ],
}
