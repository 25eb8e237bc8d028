import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Zaaktaak } from '../beoordeling/toewijzing.ts'

/** Where an objection is: its own states, not those of the application. */
export type Bezwaarstatus =
  'aangehouden' | 'in_behandeling' | 'beslist' | 'afgehandeld' | 'ingetrokken' | 'doorgezonden'

type Woord = { naam: string; toon: 'neutral' | 'info' | 'good' | 'warning' }

/** What each state is called, for both sides. */
export const bezwaarwoorden: Record<Bezwaarstatus, Woord> = {
  aangehouden: { naam: 'Wacht tot het besluit is verstuurd', toon: 'neutral' },
  in_behandeling: { naam: 'In behandeling', toon: 'info' },
  beslist: { naam: 'Beslist, nog niet verstuurd', toon: 'warning' },
  afgehandeld: { naam: 'Beslissing verstuurd', toon: 'good' },
  ingetrokken: { naam: 'Ingetrokken', toon: 'neutral' },
  doorgezonden: { naam: 'Doorgestuurd', toon: 'neutral' },
}

/** Why nothing can be done in this objection any more, or yet. */
export function belemmeringenVoorBehandelen(status: Bezwaarstatus): Belemmering[] {
  if (status === 'aangehouden')
    return [
      {
        code: 'aangehouden',
        tekst: 'Dit bezwaar wacht tot het besluit is verstuurd. Dan begint de behandeling vanzelf.',
        grondslag: 'Awb 6:10 lid 2',
      },
    ]
  return status === 'in_behandeling'
    ? []
    : [{ code: 'bezwaar-klaar', tekst: 'Dit bezwaar is niet meer in behandeling.' }]
}

/** Why this person does not do this in the objection: only who handles it does. */
export const belemmeringenVoorBehandelaar = (
  behandelaar_id: string | null,
  gebruiker_id: string,
): Belemmering[] =>
  behandelaar_id === gebruiker_id
    ? []
    : [
        {
          code: 'niet-behandelaar',
          tekst: 'Dit doet wie het bezwaar behandelt. Neem het bezwaar eerst zelf, als dat kan.',
        },
      ]

/** Somebody with the role, and what stands between them and this objection. */
export type Bezwaarkandidaat = {
  id: string
  naam: string
  taken: Zaaktaak[]
  /** Applies, takes part or helped to fill in the form. */
  bijAanvraag: boolean
}

const betrokken: Partial<Record<Zaaktaak, string>> = {
  begeleider: 'begeleidde dit initiatief',
  beoordelaar: 'beoordeelde deze aanvraag',
  tweede_lezer: 'was tweede lezer bij deze aanvraag',
  gemandateerde: 'nam in deze zaak een besluit in mandaat',
}

/** Why this person cannot handle the objection, or null when they can (Awb 7:5 and 10:3 lid 3). */
export function nietBehandelen({ naam, taken, bijAanvraag }: Bezwaarkandidaat): Belemmering | null {
  if (bijAanvraag)
    return {
      code: 'aanvrager',
      tekst: `${naam} hoort bij de aanvragers of hielp bij het invullen.`,
      grondslag: 'Awb 2:4',
    }
  const taak = taken.find((een) => betrokken[een])
  return taak
    ? {
        code: `taak-${taak}`,
        tekst: `${naam} ${betrokken[taak]} en was dus betrokken bij het besluit.`,
        grondslag: 'Awb 7:5 en 10:3 lid 3',
      }
    : null
}

/** Why an objection that came late cannot be judged excusable or not now (Awb 6:11). */
export function belemmeringenVoorTeLaat(opTijd: boolean, status: Bezwaarstatus): Belemmering[] {
  if (opTijd)
    return [{ code: 'op-tijd', tekst: 'Dit bezwaar kwam op tijd. Er valt niets te beoordelen.' }]
  return belemmeringenVoorBehandelen(status)
}

type Papier = {
  ontvangen_op: Datum
  post_op: Datum | null
}

const geenBesluitMeer: readonly string[] = [
  'concept',
  'ingetrokken_door_aanvrager',
  'gesloten',
] satisfies Aanvraagstatus[]

/** Whether a letter can still be about a decision of this case that is to come. */
export const komtNogBesluit = (status: string) => !geenBesluitMeer.includes(status)

/** Why a letter cannot have come in as typed. */
export function belemmeringenVoorPapier(
  { ontvangen_op, post_op }: Papier,
  vandaag: Datum,
): Belemmering[] {
  const redenen: Belemmering[] = []
  if (ontvangen_op > vandaag)
    redenen.push({ code: 'later', tekst: 'De dag van ontvangst kan niet na vandaag liggen.' })
  if (post_op !== null && post_op > ontvangen_op)
    redenen.push({
      code: 'poststempel',
      tekst: 'Het poststempel kan niet van na de dag van ontvangst zijn.',
    })
  return redenen
}

const soorten = {
  verlening: 'De subsidie',
  direct_vaststelling: 'De subsidie',
  weigering: 'De weigering',
  buiten_behandeling: 'Het niet behandelen van de aanvraag',
  vaststelling: 'De vaststelling van de subsidie',
  wijziging: 'De wijziging van de subsidie',
  intrekking: 'De intrekking van de subsidie',
} as const

/** A decision as the thing one objects to. */
export const besluitnaam = ({ soort, datum }: { soort: string | null; datum: Datum | null }) =>
  datum === null
    ? 'Een besluit dat er nog niet is'
    : `${soorten[soort as keyof typeof soorten] ?? 'Het besluit'}, besluit van ${datumVoluit(datum)}`

type Bezwaarmaker = { van: 'aanvrager' | 'derde'; ingediend_door: string | null }

/** Whether this person may read and change this objection as the one who made it, or for the party they apply for. */
export const isEigenBezwaar = (
  { van, ingediend_door }: Bezwaarmaker,
  gebruikerId: string,
  zaakrecht: string | null,
) => van === 'aanvrager' && (ingediend_door === gebruikerId || zaakrecht === 'penvoerder')
