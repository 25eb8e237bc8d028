import { StatusTag } from '../../components/status-tag.tsx'
import { Timeline } from '../../components/timeline.tsx'
import type { Sessie } from './samen.server.ts'

/** Who sits there: with an own account, or written down by name. */
export function Mensen({ aanwezigen }: Pick<Sessie, 'aanwezigen'>) {
  return (
    <ul>
      {aanwezigen.map(({ id, naam, kant, zelf }) => (
        <li key={id}>
          {naam}, {kant.toLowerCase()}{' '}
          <span className="muted">({zelf ? 'zelf ingelogd' : 'zonder inlog'})</span>
        </li>
      ))}
    </ul>
  )
}

/** What happened, in order; what both sides agree to stands out. */
export function Logboek({ log }: Pick<Sessie, 'log'>) {
  return (
    <Timeline
      events={log.map(({ wanneer, moment, naam, tekst, afgesproken }, id) => ({
        id,
        datum: wanneer,
        dateTime: moment,
        titel: (
          <>
            {naam} {tekst} {afgesproken && <StatusTag tone="good">Afgesproken</StatusTag>}
          </>
        ),
      }))}
    />
  )
}

/** The times before this one, each with its log. */
export function Eerder({ sessies }: { sessies: readonly Sessie[] }) {
  if (sessies.length === 0) return null
  return (
    <>
      <h2>Eerdere keren aan tafel</h2>
      {sessies.map((sessie) => (
        <section key={sessie.id} className="card stack">
          <h3>
            {sessie.begonnen} tot {sessie.gesloten}
          </h3>
          <Mensen aanwezigen={sessie.aanwezigen} />
          {sessie.verslag && <p className="said">“{sessie.verslag}”</p>}
          {sessie.log.length > 0 ? (
            <Logboek log={sessie.log} />
          ) : (
            <p>Aan de criteria is toen niets veranderd.</p>
          )}
        </section>
      ))}
    </>
  )
}
