import * as z from 'zod/mini'
import type { Bewijs } from '../bevinding.ts'
import { plusWeken } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { heel, voorwaardesoort } from './soort.ts'

/** What is subsidised has not begun when it is asked for: it starts on the day of receipt, or so many weeks later. */
export const nogNietBegonnen = voorwaardesoort(
  z.strictObject({ weken: heel(0, 52) }),
  ({ start_op }, { weken }, peildatum) => {
    const eerste = plusWeken(peildatum, weken)
    if (start_op === null) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Er staat nog niet wanneer uw idee begint.',
        bewijs: [],
        wat_helpt: `Vul in wanneer uw idee begint: op ${datumVoluit(eerste)} of later.`,
      }
    }
    const bewijs: Bewijs[] = [
      { onderdeel: 'projectplan', tekst: `Begint op ${datumVoluit(start_op)}` },
      { onderdeel: 'indiening', tekst: `Gerekend vanaf ${datumVoluit(peildatum)}` },
    ]
    if (start_op < eerste) {
      return {
        uitkomst: 'nog_niet',
        reden:
          weken === 0
            ? 'Uw idee begint voordat u subsidie vraagt.'
            : `Tussen uw aanvraag en het begin zit minder dan ${weken === 1 ? '1 week' : `${weken} weken`}.`,
        bewijs,
        wat_helpt: `Kies een begindatum op ${datumVoluit(eerste)} of later. Bent u al begonnen? Vraag dan subsidie voor wat nog komt.`,
      }
    }
    const reden = `Uw idee begint op ${datumVoluit(start_op)}. Dat is op tijd na de aanvraag.`
    return { uitkomst: 'voldoet', reden, bewijs, wat_helpt: null }
  },
  {
    naam: 'Nog niet begonnen',
    controleert: 'Kijkt of het idee nog niet is begonnen op de dag van de aanvraag.',
    waar: 'projectplan',
    velden: {
      weken: {
        label: 'Zoveel weken tussen aanvraag en begin',
        hulp: 'Met 0 mag het idee beginnen op de dag van de aanvraag.',
        invoer: 'getal',
      },
    },
  },
)
