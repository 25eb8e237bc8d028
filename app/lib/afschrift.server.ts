import { leesbaar, leesbareAanvrager, type Leesbaar } from '../domain/aanvraag/leesbaar.ts'
import { tijdstip } from '../domain/opmaak.ts'
import type { findIndiening } from '../../db/queries/indiening.ts'

type Indiening = NonNullable<Awaited<ReturnType<typeof findIndiening>>>

const leeg: Leesbaar = {
  titel: '',
  samenvatting: '',
  aanleiding: '',
  doel: '',
  doelgroep: '',
  activiteiten: '',
  start_op: null,
  eind_op: null,
  wijk: '',
  locatie: '',
  borging: '',
  domeinen: [],
  verbindingen: '',
  merkbaar: '',
  gevraagd: null,
  aansluitingen: [],
  posten: [],
  deelnemers: [],
  criteria: [],
  evaluatieplan: null,
  bestanden: [],
  volgt: [],
  voorgelegd: null,
}

/** The copy of what was sent in (Awb 2:17), with how it was signed and how the partners stood. */
export function afschriftVan({ inhoud, ...indiening }: Indiening, metContact: boolean) {
  // What an older version of the program kept may lack a part.
  const gestuurd = { ...leeg, ...inhoud }
  return {
    delen: leesbaar(gestuurd, metContact).filter(({ antwoorden }) => antwoorden.length > 0),
    aanvrager: leesbareAanvrager(gestuurd, metContact),
    ondertekening: [
      { label: 'Ondertekend als', value: indiening.ondertekend_als },
      { label: 'Ontvangen op', value: tijdstip(indiening.moment) },
      {
        label: 'Het besluit krijgt u',
        value: indiening.kanaal === 'digitaal' ? 'Digitaal' : 'Per post',
      },
      { label: 'Controlegetal, om te zien dat niets is veranderd', value: indiening.inhoud_hash },
    ],
    partners: indiening.partners.map(({ partijnaam, stand }) => ({
      label: partijnaam,
      value: standen[stand],
    })),
  }
}

const standen = {
  bevestigd: 'Had deze tekst bevestigd',
  afgewezen: 'Deed niet mee',
  nog_geen_antwoord: 'Had nog niet geantwoord',
}
