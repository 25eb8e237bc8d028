import { alleenTotIndienen } from '../gangen.ts'
import { nietBehandelen } from '../stappen/besluit.ts'
import { aanvullingVragenOver, oppakken } from '../stappen/behandeling.ts'
import type { Demozaak } from '../zaak.ts'

/** Asked to complete it, heard nothing: the municipality did not treat it. */
export const kookclub: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Kookclub voor mannen alleen',
  samenvatting:
    'Mannen die er alleen voor staan, koken elke dinsdag samen en nemen een maaltijd mee voor een buurman.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Hassan Amrani',
    adres: { straat: 'Havenkade', huisnummer: '31', postcode: '8081 GM', plaats: 'Elburg' },
  },
  plan: {
    aanleiding: 'Na het overlijden van zijn vrouw at mijn buurman drie maanden brood.',
    doel: 'Mannen leren koken en hebben een vaste avond met anderen.',
    doelgroep: 'Mannen die alleen wonen, van elke leeftijd.',
    activiteiten: 'Dertig kookavonden in de keuken van het wijkcentrum.',
    wijk: 'Elburg',
    locatie: 'Keuken van het wijkcentrum',
    borging: 'Daarna betalen de deelnemers zelf de boodschappen.',
    start: 30,
    eind: 330,
  },
  aansluiting: {
    'elburg-2024/uitdaging-1': 'Wie goed eet en mensen ziet, blijft gezonder.',
  },
  domeinen: ['gezondheid', 'participatie'],
  verbindingen: 'Het wijkcentrum staat dinsdagavond leeg.',
  merkbaar: 'De mannen bellen elkaar ook op andere dagen.',
  kosten: [{ soort: 'materiaal', omschrijving: 'Boodschappen, dertig keer', bedrag: 240_000 }],
  dekking: [],
  gevraagd: 240_000,
  partners: [],
  criteria: [],
  verloop: [
    ...alleenTotIndienen(-80),
    [-77, oppakken],
    [
      -70,
      aanvullingVragenOver(
        [
          'Met wie doet u dit samen? De regeling vraagt ten minste een partner.',
          'Mag u de keuken gebruiken, en wat kost dat?',
        ],
        'Zonder een partner kunnen wij niet zien of uw plan bij de regeling past.',
      ),
    ],
    [
      -40,
      nietBehandelen(
        'De regeling is er voor mensen en organisaties die samen iets nieuws beginnen. Zonder te weten met wie u dit doet, kunnen wij uw aanvraag niet beoordelen.',
      ),
    ],
  ],
}
