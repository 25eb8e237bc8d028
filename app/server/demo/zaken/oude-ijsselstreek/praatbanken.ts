import { alleenTotIndienen } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { beoordelaarsToewijzen, beoordelen, volledig } from '../stappen/behandeling.ts'
import { bekendmaken, mandaatBesluit, voorstellen } from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import type { Demozaak } from '../zaak.ts'
import { ijsselstreeks } from './basis.ts'

/** Determined at once, and paid: nothing more is asked. */
export const praatbanken: Demozaak = {
  ...ijsselstreeks,
  penvoerder: 'initiatiefnemer',
  titel: 'Praatbanken in Silvolde',
  samenvatting:
    'Zes banken op plekken waar mensen langskomen, gemaakt door dorpsgenoten van hout uit het eigen bos.',
  aanvrager: {
    soort: 'groep',
    naam: 'Werkgroep Praatbank',
    adres: { straat: 'Kerkplein', huisnummer: '2', postcode: '7064 AA', plaats: 'Silvolde' },
    leden: ['Noor Hendriks', 'Gerrit Ankersmit', 'Elly Nieuwenhuis'],
  },
  plan: {
    aanleiding: 'Wie slecht loopt, komt niet meer in het dorp omdat er onderweg geen bank staat.',
    doel: 'Ouderen lopen weer zelf naar de winkel en maken onderweg een praatje.',
    doelgroep: 'Iedereen in Silvolde.',
    activiteiten: 'Zes banken maken, plaatsen en elk een peetstraat geven.',
    wijk: 'Silvolde',
    locatie: 'Tussen kerk en winkelstraat',
    borging: 'De peetstraat onderhoudt de bank.',
    start: -40,
    eind: 60,
  },
  aansluiting: {
    'oude-ijsselstreek-2013/effect-2/doelstelling-6': 'De straat maakt en onderhoudt de bank zelf.',
    'oude-ijsselstreek-2013/kader-inwoner-1': 'Er is zorg voor elkaar en voor de eigen straat.',
  },
  domeinen: ['wonen', 'gezondheid'],
  verbindingen: 'De klusgroep, de school en de ouderensoos.',
  merkbaar: 'Er zit vaak iemand.',
  kosten: [{ soort: 'materiaal', omschrijving: 'Hout, beslag en fundering', bedrag: 290_000 }],
  gevraagd: 290_000,
  verloop: [
    ...alleenTotIndienen(-75),
    [-72, volledig],
    [-70, beoordelaarsToewijzen],
    [-67, beoordelen('beoordelaar-1', { score: 80 })],
    [-66, beoordelen('beoordelaar-2', { score: 80 })],
    [
      -64,
      voorstellen({
        samenvatting: 'Wij stellen voor € 2.900 te verlenen en meteen vast te stellen.',
      }),
    ],
    [-62, mandaatBesluit],
    [-61, bekendmaken],
    [-57, rekeningGeven],
    [-54, rekeningBevestigen],
    [-51, klaarzetten(1)],
    [-50, vrijgeven(1)],
    [-46, berichtenLezen],
  ],
}
