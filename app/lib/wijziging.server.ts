import type { Wijzigingsvoorstelrij } from '../../db/queries/wijziging.ts'
import { datumVoluit, euro } from '../domain/opmaak.ts'
import {
  artikelVan,
  geldgevolg,
  huidig,
  OP_VERZOEK,
  type Toezegging,
} from '../domain/wijziging/wijziging.ts'
import { hoorgronden } from '../domain/zienswijze/gronden.ts'

const dicta = {
  wijzigen: 'De subsidie wijzigen',
  intrekken: 'De subsidie intrekken',
  afwijzen: 'Het verzoek afwijzen',
} as const

/** A proposal to change as pages show it: what, on which ground, and what it does to the money. */
export function toonWijzigingsvoorstel(voorstel: Wijzigingsvoorstelrij, toezegging: Toezegging) {
  const { uitkomst, grond, bedrag, vanaf, eind_op, verantwoording_op } = voorstel
  const geld = geldgevolg(voorstel, toezegging)
  const rijen = [
    ['Voorstel', dicta[uitkomst]],
    [
      'Grond',
      grond === OP_VERZOEK
        ? 'Op verzoek van de ontvanger'
        : `${hoorgronden.intrekking[grond]?.tekst ?? grond} (${artikelVan(grond) ?? ''})`,
    ],
    [
      'Bedrag',
      bedrag === huidig(toezegging)
        ? `Blijft ${euro(bedrag)}`
        : `Van ${euro(huidig(toezegging))} naar ${euro(bedrag)}`,
    ],
    ['Vanaf', datumVoluit(vanaf)],
    ['Laatste dag', eind_op && datumVoluit(eind_op)],
    ['Verslag uiterlijk', verantwoording_op && datumVoluit(verantwoording_op)],
    ['Terug naar het plafond', terug(geld.mutatie + geld.mutatie_vastgesteld)],
    ['Terug te vorderen (Awb 4:57)', geld.teruggevorderd > 0 && euro(geld.teruggevorderd)],
    ['Nog te betalen', geld.rest > 0 && euro(geld.rest)],
    ['Overwegingen', voorstel.overwegingen],
    ['Wat wij met de zienswijze doen', voorstel.reactie],
    ['Schade (Awb 4:50 lid 2)', voorstel.schade],
    ['Voorgesteld door', voorstel.opsteller],
  ] as const
  return {
    versie: voorstel.versie,
    dictum: dicta[uitkomst],
    rijen: rijen.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  }
}

const terug = (mutatie: number) => mutatie < 0 && euro(-mutatie)
