import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { postnamen } from '../begroting/begroting.ts'
import { bijdrageInWoorden } from './bijdrage.ts'
import {
  voorlegtekst,
  type Inhoud,
  type Totaal,
  type VoorgelegdeDeelnemer,
  type Voorlegtekst,
} from './voorlegtekst.ts'

/** One thing that changed, in words; long texts come with both versions so that a page can mark the words. */
export type Verschil = { tekst: string; was?: string; wordt?: string }

/** Whether the application now says something else than what the partners were asked to agree to. */
export const isGewijzigd = (laatste: Voorlegtekst, nu: Voorlegtekst) =>
  verschillen(laatste, nu).length > 0

/** What was changed in an application since its text was last laid before the partners. */
export const gewijzigdNaVoorleggen = (inhoud: Inhoud): Verschil[] =>
  inhoud.voorgelegd
    ? verschillen(inhoud.voorgelegd, voorlegtekst(inhoud, inhoud.voorgelegd.regeling))
    : []

/** Everything that differs between two texts, in the order in which they are read. */
export function verschillen(oud: Voorlegtekst, nieuw: Voorlegtekst): Verschil[] {
  return [
    ...korteRegel('De titel', oud.titel, nieuw.titel),
    ...langeTekst('Het doel is', oud.doel, nieuw.doel),
    ...langeTekst('De activiteiten zijn', oud.activiteiten, nieuw.activiteiten),
    ...korteRegel('De periode', periode(oud), periode(nieuw)),
    ...korteRegel('Het gevraagde bedrag', bedrag(oud.gevraagd), bedrag(nieuw.gevraagd)),
    ...inBegroting('kosten', oud.begroting.kosten, nieuw.begroting.kosten),
    ...inBegroting('dekking', oud.begroting.dekking, nieuw.begroting.dekking),
    ...inDeelnemers(oud.deelnemers, nieuw.deelnemers),
    ...langeTekst('De afspraak over de penvoerder is', mandaat(oud), mandaat(nieuw)),
    ...korteRegel('De regeling', regeling(oud), regeling(nieuw)),
  ]
}

/** The period of the activities in words. */
export function periode({ start_op, eind_op }: { start_op: Datum | null; eind_op: Datum | null }) {
  if (start_op && eind_op) return `${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}`
  if (start_op) return `vanaf ${datumVoluit(start_op)}`
  return eind_op ? `tot en met ${datumVoluit(eind_op)}` : NIETS
}

const NIETS = 'niet ingevuld'

const bedrag = (cents: number | null) => (cents === null ? NIETS : euro(cents))
const mandaat = (tekst: Voorlegtekst) => tekst.mandaat.join(' ')
// An application never moves to another scheme, only to a newer version of its own.
const regeling = ({ regeling: { titel, versie } }: Voorlegtekst) => `${titel}, versie ${versie}`

function korteRegel(wat: string, was: string, wordt: string): Verschil[] {
  if (was === wordt) return []
  return [{ tekst: `${wat} was: ${was || NIETS}. Nu: ${wordt || NIETS}.` }]
}

function langeTekst(wat: string, was: string, wordt: string): Verschil[] {
  return was === wordt ? [] : [{ tekst: `${wat} gewijzigd.`, was, wordt }]
}

function inBegroting(kant: string, oud: readonly Totaal[], nieuw: readonly Totaal[]): Verschil[] {
  const soorten = [...new Set([...oud, ...nieuw].map(({ soort }) => soort))]
  return soorten.flatMap((soort) => {
    const was = bedragVan(oud, soort)
    const wordt = bedragVan(nieuw, soort)
    if (was === wordt) return []
    const naam = postnamen[soort].toLowerCase()
    return [{ tekst: `Begroting, ${kant}: ${naam} was ${euro(was)}, nu ${euro(wordt)}.` }]
  })
}

const bedragVan = (totalen: readonly Totaal[], soort: Totaal['soort']) =>
  totalen.find((totaal) => totaal.soort === soort)?.bedrag ?? 0

function inDeelnemers(
  oud: readonly VoorgelegdeDeelnemer[],
  nieuw: readonly VoorgelegdeDeelnemer[],
): Verschil[] {
  const zoek = (lijst: readonly VoorgelegdeDeelnemer[], id: string) =>
    lijst.find(({ deelname_id }) => deelname_id === id)
  return [
    ...oud
      .filter(({ deelname_id }) => !zoek(nieuw, deelname_id))
      .map(({ naam }) => ({ tekst: `${naam} doet niet meer mee.` })),
    ...nieuw.flatMap((deelnemer) => {
      const eerder = zoek(oud, deelnemer.deelname_id)
      if (eerder) return inDeelnemer(eerder, deelnemer)
      const { naam, taak } = deelnemer
      return [{ tekst: `Nieuw: ${naam} doet mee (${taak}; ${bijdrageInWoorden(deelnemer)}).` }]
    }),
  ]
}

function inDeelnemer(oud: VoorgelegdeDeelnemer, nieuw: VoorgelegdeDeelnemer): Verschil[] {
  const naam = nieuw.naam
  return [
    ...(oud.naam === naam ? [] : [{ tekst: `${oud.naam} heet nu ${naam}.` }]),
    ...(oud.soort === nieuw.soort ? [] : [{ tekst: `${naam} is nu ${soortnaam[nieuw.soort]}.` }]),
    ...korteRegel(`De rol van ${naam}`, oud.rol, nieuw.rol),
    ...korteRegel(`Wat ${naam} doet`, oud.taak, nieuw.taak),
    ...korteRegel(`De bijdrage van ${naam}`, bijdrageInWoorden(oud), bijdrageInWoorden(nieuw)),
  ]
}

const soortnaam = {
  natuurlijk_persoon: 'een inwoner',
  groep: 'een groep inwoners',
  rechtspersoon: 'een organisatie',
}
