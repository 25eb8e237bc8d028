import { Alert } from '../../components/alert.tsx'
import { LetterBlocks } from '../../components/letter-blocks.tsx'
import { SumLines } from '../../components/sum-lines.tsx'
import { delenMetKop } from '../../domain/brief/bericht-als-brief.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Dwangsombeeld } from '../../lib/dwangsom.server.ts'

type Props = Pick<Dwangsombeeld, 'verzuim' | 'kop' | 'regels' | 'vaststellen_voor'>

/** After the municipality was told: what it costs until now, how that is counted, and the decision about it. */
export function Gesteld({ verzuim, kop, regels, vaststellen_voor }: Props) {
  const { ontvangen_op, weg, onderwerp, tekst, betaald_op } = verzuim
  return (
    <>
      <Alert
        tone={kop.toon === 'bad' ? 'warning' : 'info'}
        title={`De dwangsom${waarover(verzuim)} ${kop.zin}`}
      >
        <p>
          De gemeente ontving uw ingebrekestelling op {datumVoluit(ontvangen_op)}
          {weg === 'papier' && ' op papier'}.
          {betaald_op && ` Wij betaalden het bedrag op ${datumVoluit(betaald_op)}.`}
        </p>
      </Alert>
      {!tekst && vaststellen_voor && (
        <p>
          U krijgt hierover een brief met het bedrag, uiterlijk op {datumVoluit(vaststellen_voor)}.
          U hoeft daar niets voor te doen.
        </p>
      )}
      {tekst && (
        <section className="stack" aria-labelledby={`brief-${verzuim.id}`}>
          <h2 id={`brief-${verzuim.id}`}>{onderwerp}</h2>
          <LetterBlocks blocks={delenMetKop(tekst)} />
        </section>
      )}
      {!tekst && (
        <>
          <h2>Zo wordt het bedrag geteld</h2>
          <SumLines lines={regels} />
        </>
      )}
    </>
  )
}

const waarover = ({ bezwaar_id, bezwaarnummer, over }: Props['verzuim']) => {
  if (bezwaar_id) return ` over bezwaar ${bezwaarnummer}`
  return over === 'wijziging' ? ' over uw verzoek' : ''
}
