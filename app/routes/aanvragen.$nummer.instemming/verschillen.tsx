import { Difference } from '../../components/difference.tsx'
import type { Verschil } from '../../domain/samenwerkingsverband/verschil.ts'

/** What changed, one line each; of a long text also which words. */
export function Verschillen({ verschillen }: { verschillen: Verschil[] }) {
  return (
    <ul className="differences">
      {verschillen.map(({ tekst, was, wordt }) => (
        <li key={tekst}>
          {tekst}
          {was !== undefined && wordt !== undefined && <Difference was={was} wordt={wordt} />}
        </li>
      ))}
    </ul>
  )
}
