import { Icon } from './icon.tsx'

/** The end of a task: it worked, under this number; what happens next follows below it. */
export function Confirmation({ title, nummer, nummerLabel = 'Uw nummer is', children }: Props) {
  return (
    <div className="confirmation" role="status">
      <Icon name="vinkje" />
      <h1>{title}</h1>
      {nummer && (
        <p>
          {nummerLabel}
          <strong className="confirmation-number">{nummer}</strong>
        </p>
      )}
      {children}
    </div>
  )
}
type Props = {
  title: string
  nummer?: string
  nummerLabel?: string
  children?: React.ReactNode
}
