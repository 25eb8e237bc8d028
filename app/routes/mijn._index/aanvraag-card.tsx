import { Card } from '../../components/card.tsx'
import { StatusTag, type Tone } from '../../components/status-tag.tsx'
import type { Zaakrecht } from '../../domain/toegang.ts'

const rol: Record<Zaakrecht, string | null> = {
  penvoerder: null,
  meeschrijver: 'U doet mee als partner en schrijft mee.',
  meelezer: 'U doet mee als partner.',
  helper: 'U helpt met deze aanvraag.',
}

/** One application: how it stands, and whether something is asked of the reader. */
export function AanvraagCard({ nummer, titel, regeling, status, ongelezen, ...rest }: Props) {
  const { wie, wat, tot, recht } = rest
  return (
    <Card
      title={titel}
      to={`/aanvragen/${nummer}`}
      eyebrow={`${nummer} · ${regeling}`}
      footer={rol[recht]}
    >
      <p>
        <StatusTag tone={status.toon}>{status.woord}</StatusTag>{' '}
        {ongelezen > 0 && (
          <StatusTag tone="warning">
            {ongelezen === 1 ? '1 nieuw bericht' : `${ongelezen} nieuwe berichten`}
          </StatusTag>
        )}
      </p>
      <p>
        {wie && <strong>{wie} aan zet: </strong>}
        {wie ? wat.charAt(0).toLowerCase() + wat.slice(1) : wat}
        {tot ? `, uiterlijk ${tot}.` : '.'}
      </p>
    </Card>
  )
}
type Props = {
  nummer: string
  titel: string
  regeling: string
  status: { woord: string; toon: Tone }
  ongelezen: number
  wie: string | null
  wat: string
  tot: string | null
  recht: Zaakrecht
}
