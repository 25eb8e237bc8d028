import type { Aanvraaginhoud, Deelnemer, Partijsoort } from '../aanvraag/inhoud.ts'
import { totalenPerSoort, type Postsoort } from '../begroting/begroting.ts'
import type { Datum } from '../datum.ts'

/** The version of the scheme an application is made under. */
export type Regelingversie = { id: string; versie: number; titel: string }

export type Totaal = { soort: Postsoort; bedrag: number }

export type VoorgelegdeDeelnemer = {
  deelname_id: string
  rol: 'penvoerder' | 'partner'
  soort: Partijsoort
  naam: string
  taak: string
  bijdrage_geld: number
  bijdrage_uren: number
  bijdrage_natura: string
}

/** All that partners agree to, and nothing else: what is not in it may change without asking them again. */
export type Voorlegtekst = {
  regeling: Regelingversie
  titel: string
  doel: string
  activiteiten: string
  start_op: Datum | null
  eind_op: Datum | null
  gevraagd: number | null
  begroting: { kosten: Totaal[]; dekking: Totaal[] }
  deelnemers: VoorgelegdeDeelnemer[]
  mandaat: string[]
}

/** What of an application goes into the text; a submission that was kept has it too. */
export type Inhoud = Pick<
  Aanvraaginhoud,
  | 'titel'
  | 'doel'
  | 'activiteiten'
  | 'start_op'
  | 'eind_op'
  | 'gevraagd'
  | 'posten'
  | 'deelnemers'
  | 'voorgelegd'
>

/** The text to lay before the partners, made from the application as it stands; its order never depends on chance. */
export function voorlegtekst(
  inhoud: Omit<Inhoud, 'voorgelegd'>,
  regeling: Regelingversie,
): Voorlegtekst {
  const { titel, doel, activiteiten, start_op, eind_op, gevraagd, posten } = inhoud
  const deelnemers = inhoud.deelnemers.map(voorgelegd).sort(penvoerderEerst)
  const penvoerder = deelnemers.find(({ rol }) => rol === 'penvoerder')
  return {
    regeling: { id: regeling.id, versie: regeling.versie, titel: regeling.titel },
    titel,
    doel,
    activiteiten,
    start_op,
    eind_op,
    gevraagd,
    begroting: { kosten: totalen(posten, 'kosten'), dekking: totalen(posten, 'dekking') },
    deelnemers,
    mandaat: mandaat(penvoerder?.naam ?? 'De penvoerder'),
  }
}

/** The part of one participant in a text; undefined when the text does not name them. */
export const deelIn = (tekst: Voorlegtekst, deelnameId: string) =>
  tekst.deelnemers.find(({ deelname_id }) => deelname_id === deelnameId)

/** Whether the text asks this participant to agree: who applied when it was laid, agreed by laying it. */
export const isPartnerIn = (tekst: Voorlegtekst, deelnameId: string) =>
  deelIn(tekst, deelnameId)?.rol === 'partner'

/** What everybody agrees to about the one who applies. */
const mandaat = (naam: string) => [
  `${naam} is penvoerder: die dient de aanvraag in namens iedereen die meedoet.`,
  'De penvoerder krijgt het besluit en het geld, en verdeelt het zoals in de begroting staat.',
  'De penvoerder is het aanspreekpunt voor de gemeente en legt verantwoording af.',
]

function voorgelegd({
  deelname_id,
  rol,
  soort,
  naam,
  taak,
  bijdrage_geld,
  bijdrage_uren,
  bijdrage_natura,
}: Deelnemer): VoorgelegdeDeelnemer {
  return { deelname_id, rol, soort, naam, taak, bijdrage_geld, bijdrage_uren, bijdrage_natura }
}

function penvoerderEerst(een: VoorgelegdeDeelnemer, ander: VoorgelegdeDeelnemer) {
  if (een.rol !== ander.rol) return een.rol === 'penvoerder' ? -1 : 1
  return een.deelname_id < ander.deelname_id ? -1 : 1
}

function totalen(posten: Aanvraaginhoud['posten'], kant: 'kosten' | 'dekking'): Totaal[] {
  return totalenPerSoort(posten.filter((post) => post.kant === kant)).map(({ soort, bedrag }) => ({
    soort,
    bedrag,
  }))
}
