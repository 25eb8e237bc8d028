import { test } from 'vitest'
import {
  antwoordt,
  maaktErEenAanvraagVan,
  praatMee,
  vertelt,
  vindtDeAanvraag,
} from './verhaal/idee.ts'
import { vultKleinIn } from './verhaal/klein.ts'
import { begintLaat, opDeLaatsteAvond, sluitDeRegeling } from './verhaal/sluiting.ts'
import { bezoeker, medewerker, opHetToneel, telefoon } from './verhaal/toneel.ts'

test(
  'op een telefoon zonder JavaScript van een idee naar een ontvangstbewijs; een seconde na de sluiting leest men wat nog kan',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('oude-ijsselstreek', false, async (toneel) => {
      await opDeLaatsteAvond(toneel)
      const inwoner = await bezoeker(
        toneel,
        'Sanne te Riele',
        'sanne.te.riele.van.de.kookgroep.in.het.dorpshuis@example.nl',
        telefoon,
      )
      const begeleider = await medewerker(toneel, 'begeleider')
      await vertelt(inwoner)
      await praatMee(begeleider)
      await antwoordt(inwoner)
      const nummer = await maaktErEenAanvraagVan(begeleider)
      await vindtDeAanvraag(inwoner, nummer)
      await vultKleinIn(inwoner, nummer)
      const laatkomer = await bezoeker(toneel, 'Omar Haddad', 'omar.haddad@example.nl', telefoon)
      const ander = await begintLaat(laatkomer)
      await sluitDeRegeling({ opTijd: inwoner, teLaat: laatkomer }, [nummer, ander])
    })
  },
)
