import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './status-tag.tsx'

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  good: 'vinkje',
  warning: 'uitroep',
  bad: 'uitroep',
}

/** A message on the page; `live` when it appears after an act: then it is announced and has the focus. */
export function Alert({ tone = 'info', title, live, children }: AlertProps) {
  // Without JavaScript the browser itself moves to it.
  const announced = live && { role: 'status', tabIndex: -1, autoFocus: true }
  return (
    <div className={`alert tone-${tone}`} {...announced}>
      <Icon name={icons[tone]} />
      <div className="stack">
        {title && <p className="alert-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
type AlertProps = { tone?: Tone; title?: string; live?: boolean; children?: React.ReactNode }
