import type { Brief } from '../brief/brief.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { eersteWerkdag } from '../feestdag.ts'
import { datumVoluit } from '../opmaak.ts'

/** Why a decision is sent again: it did not arrive (Awb 2:11), or its letter held a mistake (Awb 2:12). */
export type Aanleiding = 'niet_aangekomen' | 'verbetering'

/** How it was found that a letter did not arrive, as work and as the reason beside the letter (Awb 2:10, 2:11). */
export const nietBezorgd = {
  geweigerd: {
    taak: 'E-mail kwam niet aan',
    reden: 'De e-mail over dit besluit kon niet worden bezorgd.',
  },
  te_laat: {
    taak: 'E-mail ging niet binnen 48 uur weg',
    reden: 'De e-mail over dit besluit ging niet binnen 48 uur weg.',
  },
  mail_terug: { taak: 'E-mail kwam terug', reden: 'De e-mail over dit besluit kwam terug.' },
  brief_terug: { taak: 'Brief kwam terug', reden: 'De brief over dit besluit kwam terug.' },
} as const
export type NietBezorgd = keyof typeof nietBezorgd

type Herzending = { aanleiding: Aanleiding | null; reden: string | null; eerder_op: Datum | null }

/** The letter of a further sending: it says above all else why it is there, and which days count. */
export function alsHerzonden(brief: Brief, { aanleiding, reden, eerder_op }: Herzending): Brief {
  if (aanleiding === null || eerder_op === null) return brief
  const eerder = datumVoluit(eerder_op)
  const waarom =
    aanleiding === 'verbetering'
      ? [
          `Deze brief komt in de plaats van onze brief van ${eerder}. Daarin stond een fout. ${reden ?? ''}`.trim(),
          'Ons besluit zelf verandert niet.',
        ]
      : [
          `Wij stuurden u deze brief op ${eerder}, maar hij kwam niet bij u aan. Daarom krijgt u hem nu opnieuw.`,
        ]
  return { ...brief, kort: [...waarom, ...brief.kort] }
}

/** By when a letter that did not arrive is on the post: the first working day after it became known (Awb 2:10, 2:11). */
export const uiterlijkOpnieuw = (vandaag: Datum, feestdagen: ReadonlySet<Datum>): Datum =>
  eersteWerkdag(plusDagen(vandaag, 1), feestdagen)
