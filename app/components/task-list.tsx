import { Link } from '@remix-run/react'
import { StatusTag, type Tone } from './status-tag.tsx'

export type Task = {
  naam: string
  to?: string
  hint?: React.ReactNode
  status: string
  tone?: Tone
}

/** What is to be done, each with its own page and a word for how far it is. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="task-list">
      {tasks.map((task, index) => (
        <li key={task.naam}>
          <span className="task-number" aria-hidden="true">
            {index + 1}
          </span>
          <div className="task-name">
            {task.to ? <Link to={task.to}>{task.naam}</Link> : <span>{task.naam}</span>}
            {task.hint && <div className="task-hint">{task.hint}</div>}
          </div>
          <StatusTag tone={task.tone}>{task.status}</StatusTag>
        </li>
      ))}
    </ol>
  )
}
