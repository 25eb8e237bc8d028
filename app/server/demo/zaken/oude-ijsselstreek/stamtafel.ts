import { alleenTotIndienen } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { aanvullingVragenOver, oppakken } from '../stappen/behandeling.ts'
import { nietBehandelen } from '../stappen/besluit.ts'
import { bezwaarAanwijzen, bezwaarGegrond, bezwaarIndienen, nietHoren } from '../stappen/bezwaar.ts'
import { vergadering, type Demozaak } from '../zaak.ts'
import { ijsselstreeks } from './basis.ts'

/** Left untreated; the applicant objected and was right, so that it is with the intake again. */
export const stamtafel: Demozaak = {
  ...ijsselstreeks,
  penvoerder: 'initiatiefnemer',
  titel: 'Stamtafel voor nieuwe buren',
  samenvatting:
    'Wie net in Terborg woont, eet een avond mee aan een tafel met mensen die er al lang wonen.',
  aanvrager: {
    soort: 'groep',
    naam: 'Tafelgroep Terborg',
    adres: { straat: 'Hoofdstraat', huisnummer: '12', postcode: '7061 CK', plaats: 'Terborg' },
    leden: ['Noor Hendriks', 'Jannie Bosch', 'Harm Wissink'],
  },
  plan: {
    aanleiding: 'In de nieuwe straten kent bijna niemand elkaar, en de stad hen ook niet.',
    doel: 'Nieuwe bewoners kennen na een avond drie mensen uit de buurt.',
    doelgroep: 'Wie korter dan twee jaar in Terborg woont, met buren die er al lang wonen.',
    activiteiten: 'Tien avonden met een maaltijd, elke keer met andere gasten.',
    wijk: 'Terborg',
    locatie: 'Dorpshuis De Deel. Het dorpshuis geeft ons de zaal gratis.',
    borging: 'Daarna nodigt elke straat zelf zijn nieuwe buren uit.',
    start: 60,
    eind: 400,
  },
  aansluiting: {
    'oude-ijsselstreek-2013/kader-inwoner-1': 'Wie iemand in de straat kent, vraagt ook om hulp.',
  },
  domeinen: ['participatie', 'wonen'],
  verbindingen: 'Mensen die er net wonen en mensen die er altijd al waren.',
  merkbaar: 'Mensen groeten elkaar in de nieuwe straten.',
  kosten: [{ soort: 'activiteit', omschrijving: 'Maaltijden, tien avonden', bedrag: 180_000 }],
  gevraagd: 180_000,
  verloop: [
    ...alleenTotIndienen(-110),
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
        'De zaal kost niets: het dorpshuis geeft hem. Dat staat in ons plan, bij de locatie.',
      ),
    ],
    [-64, bezwaarAanwijzen],
    [-50, nietHoren('Wat de aanvrager schrijft, staat in de aanvraag. Horen verandert dat niet.')],
    [
      vergadering(-31),
      bezwaarGegrond(
        'U hebt gelijk. In uw plan staat dat het dorpshuis de zaal gratis geeft. Wij hoefden daar niet naar te vragen.',
      ),
    ],
  ],
}
