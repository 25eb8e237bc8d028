import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './status-tag.tsx'

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  good: 'vinkje',
  warning: 'uitroep',
  bad: 'uitroep',
}

/** A message on the page; `live` announces it when it appears after an act. */
export function Alert({ tone = 'info', title, live, children }: AlertProps) {
  return (
    <div className={`alert tone-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div className="stack">
        {title && <p className="alert-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
type AlertProps = { tone?: Tone; title?: string; live?: boolean; children?: React.ReactNode }
