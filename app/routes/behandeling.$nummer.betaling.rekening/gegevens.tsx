import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { inzageMinuten } from '../../domain/rekening/rekening.ts'
import { rekeningwoord } from '../../domain/rekening/woorden.ts'
import type { Rekeningstand } from '../../domain/betaling/termijn.ts'

type Props = {
  rekening: {
    nummer: string
    id: string
    stand: Rekeningstand
    naam: string
    gemaskeerd: string
    leesbaar: string | null
  }
}

/** The account: covered, until this official asks to read it, which is recorded. */
export function Gegevens({ rekening }: Props) {
  const { naam, toon } = rekeningwoord[rekening.stand]
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Stand', value: <StatusTag tone={toon}>{naam}</StatusTag> },
          {
            label: 'Rekeningnummer',
            value: <strong className="numeric">{rekening.leesbaar ?? rekening.gemaskeerd}</strong>,
          },
          { label: 'Op naam van', value: rekening.naam },
        ]}
      />
      {rekening.leesbaar ? (
        <p className="muted">
          Het nummer blijft {inzageMinuten} minuten leesbaar. Dat u het hebt gezien, is vastgelegd.
        </p>
      ) : (
        <Form action={`/behandeling/${rekening.nummer}/betaling/rekening/inzage`}>
          <input type="hidden" name="rekening" value={rekening.id} />
          <Button look="secondary">Toon rekeningnummer</Button>
          <p className="muted">Wij leggen vast dat u het nummer hebt bekeken.</p>
        </Form>
      )}
    </>
  )
}
