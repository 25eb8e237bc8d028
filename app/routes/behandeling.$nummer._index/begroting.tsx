import type { Begrotingspost } from '../../domain/aanvraag/inhoud.ts'
import type { Btw } from '../../domain/begroting/begroting.ts'
import { Begrotingstabel } from '../begroting/begrotingstabel.tsx'

/** The budget as it was sent in. */
export function Begroting({ posten, ...rest }: Props) {
  if (posten.length === 0) return null
  return (
    <>
      <h2>Begroting</h2>
      <Begrotingstabel posten={posten} {...rest} />
    </>
  )
}
type Props = { posten: Begrotingspost[]; gevraagd: number | null; btw?: Btw | null }
