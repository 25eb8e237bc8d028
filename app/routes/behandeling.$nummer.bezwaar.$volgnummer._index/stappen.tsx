import { ButtonGroup, ButtonLink } from '../../components/button.tsx'

export type Stap = { naar: string; tekst: string; look?: 'primary' | 'secondary' }

/** What this person can do in the objection now. */
export function Stappen({ stappen }: { stappen: Stap[] }) {
  if (stappen.length === 0) return null
  return (
    <ButtonGroup>
      {stappen.map(({ naar, tekst, look = 'secondary' }) => (
        <ButtonLink key={naar} to={naar} look={look}>
          {tekst}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}
