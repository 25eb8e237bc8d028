import { Icon, type IconName } from '../../components/icon.tsx'
import type { StoelGegevens } from './stoelen.server.ts'

const iconen: Record<StoelGegevens['stand'], IconName | null> = {
  klaar: 'vinkje',
  aan_zet: 'pijl',
  wacht: null,
}

/** The two sides of the table, the reader first: what each did, and who has to go on. */
export function Stoelen({ stoelen }: { stoelen: readonly StoelGegevens[] }) {
  return (
    <ul className="seats">
      {stoelen.map((stoel) => {
        const icoon = iconen[stoel.stand]
        return (
          <li key={stoel.kant} className={`seat seat-${stoel.stand}`}>
            <p className="seat-who">
              {icoon && <Icon name={icoon} />} <strong>{stoel.wie}</strong> {stoel.tekst}
            </p>
            {stoel.bij && <p className="seat-by">{stoel.bij}</p>}
          </li>
        )
      })}
    </ul>
  )
}
