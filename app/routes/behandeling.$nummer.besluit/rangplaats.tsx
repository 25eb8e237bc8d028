import type { SerializeFrom } from '@remix-run/node'
import type { Plaatsuitkomst } from '../../domain/beoordeling/rangschikking.ts'
import {
  doorTekst,
  punten,
  uitkomsten,
  uitkomstTekst,
} from '../../domain/beoordeling/ronde-tonen.ts'
import { Alert } from '../../components/alert.tsx'

type Props = {
  rangplaats: SerializeFrom<{
    plaats: number | null
    score: string | number
    door: 'score' | 'criterium' | 'lot'
    uitkomst: Plaatsuitkomst
    bedrag: number
    gevraagd: number
    minimumscore: number | null
  }>
}

/** Where the application ended in its round, and what that means for the proposal. */
export function Rangplaats({ rangplaats }: Props) {
  const { plaats, score, door, uitkomst, minimumscore } = rangplaats
  const waar = plaats === null ? 'Geen plaats in de ronde' : `Plaats ${plaats} in de ronde`
  return (
    <Alert tone={uitkomsten[uitkomst].toon} title={`${waar}, met ${punten(Number(score))} punten`}>
      <p>
        {door !== 'score' && plaats !== null && `De score was ${doorTekst[door]}. `}
        {uitkomsten[uitkomst].naam}. {uitkomstTekst(rangplaats, minimumscore)}
      </p>
    </Alert>
  )
}
