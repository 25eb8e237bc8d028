import { Icon, type IconName } from './icon.tsx'
import { Quote } from './quote.tsx'
import type { Tone } from './status-tag.tsx'

const icons: Partial<Record<Tone, IconName>> = { good: 'vinkje', warning: 'uitroep', bad: 'kruis' }

/** One condition and how it stands: the outcome as a word, why, on what it rests and what would help. */
export function FindingCard({ title, level = 3, outcome, tone, ...rest }: FindingCardProps) {
  const Heading = `h${level}` as const
  return (
    <article className={`finding tone-${tone}`}>
      <header>
        <p className="finding-outcome">
          <Icon name={icons[tone] ?? 'oordeel'} />
          {outcome}
        </p>
        <Heading className="finding-title">{title}</Heading>
      </header>
      <div className="stack finding-body">
        <p>{rest.reason}</p>
        {rest.evidence && rest.evidence.length > 0 && (
          <ul>
            {rest.evidence.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        )}
        {rest.helps && (
          <div className="finding-helps">
            <p className="finding-label">Wat helpt</p>
            {typeof rest.helps === 'string' ? <p>{rest.helps}</p> : rest.helps}
          </div>
        )}
        {rest.quote && (
          <Quote bron={rest.quote.bron} to={rest.quote.to} newTab={rest.quote.newTab}>
            {rest.quote.tekst}
          </Quote>
        )}
        {rest.children}
      </div>
    </article>
  )
}
type FindingCardProps = {
  title: React.ReactNode
  level?: 2 | 3 | 4
  outcome: string
  tone: Tone
  reason: React.ReactNode
  evidence?: readonly React.ReactNode[]
  helps?: React.ReactNode
  quote?: { tekst: string; bron: React.ReactNode; to?: string; newTab?: boolean }
  children?: React.ReactNode
}
