import type { Begrotingspost } from '../../domain/aanvraag/inhoud.ts'
import type { Btw } from '../../domain/begroting/begroting.ts'
import { Begrotingstabel } from '../begroting/begrotingstabel.tsx'

/** The budget as it was sent in. */
export function Begroting({ nummer, posten, ...rest }: Props) {
  if (posten.length === 0) return null
  return (
    <>
      <h2 id="begroting">Begroting</h2>
      <Begrotingstabel posten={posten} {...rest} />
      <p className="no-print">
        <a href={`/behandeling/${nummer}/begroting`}>Bekijk de begroting om te printen</a> of{' '}
        <a href={`/behandeling/${nummer}/begroting.xlsx`}>bewaar die als rekenblad</a>.
      </p>
    </>
  )
}
type Props = { nummer: string; posten: Begrotingspost[]; gevraagd: number | null; btw?: Btw | null }
