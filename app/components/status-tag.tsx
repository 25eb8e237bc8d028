export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/** A status: first a word, then a colour. */
export function StatusTag({ tone = 'neutral', children }: StatusTagProps) {
  return <span className={`status-tag tone-${tone}`}>{children}</span>
}
type StatusTagProps = { tone?: Tone; children: React.ReactNode }
