import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'

type Tafel = { nummer: string; kant: Kant; basis: string }

/** The way back from the table itself. */
export const zaakKruimels = ({ nummer, kant }: Tafel) =>
  kant === 'gemeente'
    ? [
        { naam: 'Werklijst', naar: '/behandeling' },
        { naam: 'Evaluatieplannen', naar: '/behandeling/begeleiding' },
      ]
    : aanvraagKruimels({ nummer })

/** The way back from a page about something on the table. */
export const tafelKruimels = (tafel: Tafel) => [
  ...zaakKruimels(tafel),
  {
    naam: tafel.kant === 'gemeente' ? tafel.nummer : 'Hoe we zien of het werkt',
    naar: tafel.basis,
  },
]

/** The way back from an answer to one criterium. */
export const criteriumKruimels = ({ volgnummer, ...tafel }: Tafel & { volgnummer: number }) => [
  ...tafelKruimels(tafel),
  { naam: `Criterium ${volgnummer}`, naar: `${tafel.basis}/${volgnummer}` },
]
