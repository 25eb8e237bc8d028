import { euroRond } from '../../domain/opmaak.ts'
import { registerAdres } from '../../domain/register/filter.ts'

/** What is going on under each item of the plan, by its key. */
export type Werk = Record<string, { aantal: number; bedrag: number }>

/** How many initiatives work on an item already and with how much money, from the public register. */
export function WerkAan({ sleutel, werk }: { sleutel: string; werk: Werk }) {
  const stand = werk[sleutel]
  if (!stand) return null
  const { aantal, bedrag } = stand
  const naar = registerAdres({ woorden: [], thema: sleutel, wijk: null, stand: null, na: null })
  return (
    <p className="plan-work">
      <span>Hier gebeurt al iets:</span>{' '}
      <a href={naar}>
        {aantal === 1
          ? `1 initiatief, met ${euroRond(bedrag)}`
          : `${aantal} initiatieven, samen ${euroRond(bedrag)}`}
      </a>
    </p>
  )
}
