import * as z from 'zod/mini'
import { domeinnaam } from '../aanvraag/domeinnamen.ts'
import type { Bewijs } from '../bevinding.ts'
import { graafVan } from '../samenhang/graaf.ts'
import { nieuwInWoorden, samenwerkingInWoorden } from '../samenhang/in-woorden.ts'
import { gevuld, heel, opsomming, voorwaardesoort } from './soort.ts'

/** What gets connected that was not: enough domains, which connections, and how that will show. */
export const samenhang = voorwaardesoort(
  z.strictObject({ domeinen: heel(1, 8) }),
  ({ domeinen, verbindingen, merkbaar, ...inhoud }, minimaal) => {
    const graaf = graafVan(inhoud)
    const samen = [samenwerkingInWoorden(graaf), nieuwInWoorden(graaf)].filter(
      (zin) => zin !== null,
    )
    const ontbreekt = [
      ...(domeinen.length < minimaal.domeinen
        ? [`Kies ten minste ${minimaal.domeinen} onderwerpen die uw idee verbindt`]
        : []),
      ...(gevuld(verbindingen)
        ? []
        : ['Schrijf op wie of wat u verbindt dat nu los van elkaar staat']),
      ...(gevuld(merkbaar) ? [] : ['Schrijf op waaraan u dat straks merkt']),
    ]
    const bewijs = [
      ...(domeinen.length > 0 ? [`Onderwerpen: ${opsomming(domeinen.map(domeinnaam))}`] : []),
      ...(gevuld(verbindingen) ? [`Verbindt: ${verbindingen.trim()}`] : []),
      ...(gevuld(merkbaar) ? [`Merkbaar: ${merkbaar.trim()}`] : []),
      ...samen,
    ].map((tekst): Bewijs => ({ onderdeel: 'aansluiting', tekst }))
    if (ontbreekt.length > 0) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Uit uw plan blijkt nog niet wat u verbindt en waaraan dat te merken is.',
        bewijs,
        wat_helpt: zinnen(ontbreekt),
      }
    }
    // strengthening what is there may be coherence too, which a rule cannot see
    if (graaf.lijnen.length > 0 && graaf.lijnen.every(({ stand }) => stand === 'was_er_al'))
      return {
        uitkomst: 'oordeel_nodig',
        reden:
          'Wie u noemt, werkte al samen. De gemeente beoordeelt of uw idee die samenhang sterker maakt.',
        bewijs,
        wat_helpt: 'Komt er iemand of een buurt bij? Zet dat erbij.',
      }
    return {
      uitkomst: 'voldoet',
      reden: `Het idee verbindt ${domeinen.length} onderwerpen, en u schreef op wie daardoor samenwerken en waaraan dat te merken is.`,
      bewijs,
      wat_helpt: null,
    }
  },
  {
    naam: 'Samenhang',
    controleert:
      'Kijkt of het idee onderwerpen verbindt, en of er staat wie daardoor samenwerken en waaraan dat te merken is.',
    waar: 'aansluiting',
    velden: { domeinen: { label: 'Ten minste zoveel onderwerpen', invoer: 'getal' } },
  },
)

const zinnen = (opdrachten: readonly string[]) => opdrachten.map((tekst) => `${tekst}.`).join(' ')
