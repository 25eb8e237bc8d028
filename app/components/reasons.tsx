import { Alert } from './alert.tsx'
import type { Tone } from './status-tag.tsx'

type Reason = { code: string; tekst: string; grondslag?: string }
type Props = { reasons: readonly Reason[]; title?: string; tone?: Tone }

/** Why something cannot be done now, with its article where there is one, in the place of its button; one message under a title. */
export function Reasons({ reasons, title, tone = title ? 'warning' : 'info' }: Props) {
  const lines = reasons.map(({ tekst, grondslag }) => (
    <p key={tekst}>
      {tekst} {grondslag && <span className="muted">({grondslag})</span>}
    </p>
  ))
  if (title && lines.length > 0)
    return (
      <Alert tone={tone} title={title}>
        {lines}
      </Alert>
    )
  return lines.map((line) => (
    <Alert key={line.key} tone={tone}>
      {line}
    </Alert>
  ))
}
