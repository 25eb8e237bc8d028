export type TimelineEvent = {
  id: string | number
  datum: string
  /** jjjj-mm-dd or an instant, for machines. */
  dateTime?: string
  titel: React.ReactNode
  tekst?: React.ReactNode
  /** Past, the present one, or still to come. */
  stand?: 'geweest' | 'nu' | 'straks'
}

/** What happened and what is to come, in order. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li
          key={event.id}
          className={`timeline-${event.stand ?? 'geweest'}`}
          aria-current={event.stand === 'nu' ? 'step' : undefined}
        >
          <time className="timeline-date" dateTime={event.dateTime}>
            {event.datum}
          </time>
          <div className="timeline-body">
            <p className="timeline-title">{event.titel}</p>
            {event.tekst && <div className="timeline-text">{event.tekst}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
