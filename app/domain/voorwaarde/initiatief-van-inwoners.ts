import * as z from 'zod/mini'
import type { Deelnemer } from '../aanvraag/inhoud.ts'
import { voorwaardesoort } from './soort.ts'

/** Who applies are residents, or an organisation of a kind the scheme admits. */
export const initiatiefVanInwoners = voorwaardesoort(
  z.strictObject({ organisaties: z.array(z.string()) }),
  ({ deelnemers }, { organisaties }) => {
    const penvoerder = deelnemers.find(({ rol }) => rol === 'penvoerder')
    if (!penvoerder) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Er staat nog niet wie de aanvraag doet.',
        bewijs: [],
        wat_helpt: 'Vul in wie penvoerder is.',
      }
    }
    const bewijs = [
      { onderdeel: 'samenwerkingsverband', tekst: `Penvoerder: ${alsWat(penvoerder)}` },
    ]
    if (penvoerder.soort !== 'rechtspersoon') {
      const reden = `${penvoerder.naam} ${penvoerder.soort === 'groep' ? 'is een groep inwoners' : 'is een inwoner'} en doet de aanvraag.`
      return { uitkomst: 'voldoet', reden, bewijs, wat_helpt: null }
    }
    if (organisaties.includes(penvoerder.organisatiesoort ?? '')) {
      const reden = `${penvoerder.naam} is een organisatie die deze subsidie kan aanvragen.`
      return { uitkomst: 'voldoet', reden, bewijs, wat_helpt: null }
    }
    const inwoner = deelnemers.find(
      ({ rol, soort }) => rol === 'partner' && soort !== 'rechtspersoon',
    )
    return {
      uitkomst: 'nog_niet',
      reden: `${penvoerder.naam} kan deze subsidie niet zelf aanvragen.`,
      bewijs,
      wat_helpt: inwoner
        ? `Maak ${inwoner.naam} penvoerder. Uw organisatie kan meedoen als partner.`
        : 'Laat een inwoner of een groep inwoners penvoerder zijn. Uw organisatie kan meedoen als partner.',
    }
  },
)

const alsWat = ({ naam, soort, organisatiesoort }: Deelnemer) =>
  `${naam} (${soort === 'rechtspersoon' ? (organisatiesoort ?? 'organisatie') : soort === 'groep' ? 'groep inwoners' : 'inwoner'})`
