import type { Bezwaarstuk } from '../../domain/college/bezwaarstuk.ts'
import { Teruggestuurd } from '../collegepunt/teruggestuurd.tsx'
import { Voorstel } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/voorstel.tsx'

/** A proposal on an objection, to read and decide on: what was objected, what was heard and advised, the proposal. */
export function Stuk({ stuk }: { stuk: Bezwaarstuk }) {
  const { tegen, gronden, horen, voorwaarden, terug } = stuk
  return (
    <article className="proposal stack">
      <Teruggestuurd terug={terug} />
      <h2>Het bezwaar</h2>
      <p>Tegen: {tegen}.</p>
      <p className="message-text">{gronden}</p>
      {horen.length > 0 && <h2>Horen en advies</h2>}
      {horen.map((alinea) => (
        <p key={alinea} className="message-text">
          {alinea}
        </p>
      ))}
      <Voorstel voorstel={stuk} voorwaarden={voorwaarden} />
    </article>
  )
}
