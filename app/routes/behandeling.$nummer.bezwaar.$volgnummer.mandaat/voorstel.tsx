import { StatusTag } from '../../components/status-tag.tsx'
import { dictumnamen, nietGronden, type Bezwaarvoorstel } from '../../domain/bezwaar/beslissing.ts'
import { euro } from '../../domain/opmaak.ts'

type Props = {
  voorstel: Bezwaarvoorstel & { versie: number; opsteller: string; grond_bedrag: string }
  voorwaarden: readonly { sleutel: string; titel: string }[]
}

/** The decision on an objection as it is proposed. */
export function Voorstel({ voorstel, voorwaarden }: Props) {
  const { dictum, niet_grond, overwegingen, motivering, bedrag, kosten, afwijking } = voorstel
  return (
    <section className="stack" aria-labelledby="voorstel">
      <h2 id="voorstel">Voorstel</h2>
      <p className="proposal-dictum">{dictumnamen[dictum]}</p>
      {niet_grond && (
        <p>
          {nietGronden[niet_grond].tekst} ({nietGronden[niet_grond].artikel}).
        </p>
      )}
      <p className="message-text">{overwegingen}</p>
      {afwijking && <p>Anders dan het advies: {afwijking}</p>}
      {motivering.map(({ voorwaarde, oordeel, reden }) => (
        <article key={voorwaarde} className="stack">
          <h3>
            {voorwaarden.find(({ sleutel }) => sleutel === voorwaarde)?.titel ?? voorwaarde}{' '}
            <StatusTag tone={oordeel === 'voldoet' ? 'good' : 'warning'}>
              {oordeel === 'voldoet' ? 'Voldoet' : 'Voldoet niet'}
            </StatusTag>
          </h3>
          <p className="message-text">{reden}</p>
        </article>
      ))}
      {bedrag > 0 && (
        <p>
          <strong>{euro(bedrag)}</strong> wordt verleend, naast het plafond ({voorstel.grond_bedrag}
          ).
        </p>
      )}
      {kosten !== 'niet_gevraagd' && (
        <p>
          Kosten: {kosten === 'toegekend' ? euro(voorstel.kosten_bedrag) : 'niet vergoed'}.{' '}
          {voorstel.kosten_reden}
        </p>
      )}
      <p className="muted">
        Versie {voorstel.versie}, van {voorstel.opsteller}.
      </p>
    </section>
  )
}
