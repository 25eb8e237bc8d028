import type { Wijziging, Wijzigingsvoorstelrij } from '../../db/queries/wijziging.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit, euro } from '../domain/opmaak.ts'
import { geldgevolg, type Geldgevolg } from '../domain/wijziging/geldgevolg.ts'
import { artikelVan, huidig, OP_VERZOEK, type Toezegging } from '../domain/wijziging/wijziging.ts'
import { hoorgronden } from '../domain/zienswijze/gronden.ts'

/** What a proposal to change is called in a choice and in a list. */
export const wijzigingsdicta = {
  wijzigen: 'De subsidie wijzigen',
  intrekken: 'De subsidie intrekken',
  afwijzen: 'Het verzoek afwijzen',
} as const

/** A proposal to change as pages show it: what, on which ground, and what it does to the money. */
export const toonWijzigingsvoorstel = (voorstel: Wijzigingsvoorstelrij, toezegging: Toezegging) =>
  toonZoals(voorstel, huidig(toezegging), geldgevolg(voorstel, toezegging))

/** The same where the money is no longer as it was when it was proposed. */
export function toonZoals(voorstel: Wijzigingsvoorstelrij, was: number, geld: Geldgevolg) {
  const { uitkomst, grond, bedrag, vanaf, eind_op, verantwoording_op } = voorstel
  const rijen = [
    ['Voorstel', wijzigingsdicta[uitkomst]],
    [
      'Grond',
      grond === OP_VERZOEK
        ? 'Op verzoek van de ontvanger'
        : `${hoorgronden.intrekking[grond]?.tekst ?? grond} (${artikelVan(grond) ?? ''})`,
    ],
    ['Bedrag', bedrag === was ? `Blijft ${euro(bedrag)}` : `Van ${euro(was)} naar ${euro(bedrag)}`],
    ['Vanaf', datumVoluit(vanaf)],
    ['De tijd ervoor (Awb 4:48 en 4:49 lid 2)', voorstel.ervoor_reden],
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
    dictum: wijzigingsdicta[uitkomst],
    rijen: rijen.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  }
}

const terug = (mutatie: number) => mutatie < 0 && euro(-mutatie)

/** What a change began with: who asked or started it, when, why, and what was asked. */
export function toonAanleiding({ door, gevraagd, reden, moment, wie, bedrag, eind_op }: Wijziging) {
  const op = datumVoluit(toDatum(moment))
  const wat = gevraagd === 'intrekken' ? 'in te trekken' : 'te wijzigen'
  return {
    titel:
      door === 'ontvanger'
        ? `De ontvanger vroeg op ${op} om de subsidie ${wat}`
        : `${wie} onderzoekt sinds ${op} of de subsidie is ${wat}`,
    reden,
    vraagt: [
      bedrag !== null && `Gevraagd bedrag in totaal: ${euro(bedrag)}.`,
      eind_op !== null && `Gevraagde laatste dag: ${datumVoluit(eind_op)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}
