import { Quote } from './quote.tsx'
import { Table } from './table.tsx'

/** A part of a letter, ready to read. */
export type LetterBlock = {
  kop: string
  alineas?: readonly string[]
  punten?: readonly {
    titel: string
    bij?: string
    tekst: string
    regels?: readonly { label: string; teksten: readonly string[] }[]
    citaat?: { tekst: string; bron: string }
  }[]
  lijst?: readonly { tekst: string; bij?: string }[]
  tabel?: { titel: string; koppen: readonly string[]; rijen: readonly (readonly string[])[] }
}

/** The parts of a letter one after the other, on the screen and on paper. */
export function LetterBlocks({ blocks }: { blocks: readonly LetterBlock[] }) {
  return blocks.map(({ kop, alineas = [], punten, lijst, tabel }) => (
    <section key={kop} className="stack letter-block">
      <h2>{kop}</h2>
      {alineas.map((alinea) => (
        <p key={alinea} className="pre-line">
          {alinea}
        </p>
      ))}
      {punten?.map(({ titel, bij, tekst, regels = [], citaat }) => (
        <div key={titel} className="stack letter-point">
          <h3>
            {titel} {bij && <span className="muted">({bij})</span>}
          </h3>
          <p className="pre-line">{tekst}</p>
          {regels.length > 0 && (
            <dl className="letter-terms">
              {regels.map(({ label, teksten }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  {teksten.map((regel) => (
                    <dd key={regel} className="pre-line">
                      {regel}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
          {citaat && <Quote bron={citaat.bron}>{citaat.tekst}</Quote>}
        </div>
      ))}
      {lijst && (
        <ul>
          {lijst.map(({ tekst, bij }) => (
            <li key={tekst}>
              {tekst} {bij && <span className="muted">({bij})</span>}
            </li>
          ))}
        </ul>
      )}
      {tabel && (
        <Table
          caption={tabel.titel}
          rows={tabel.rijen}
          rowKey={(rij) => rij.join(' ')}
          columns={tabel.koppen.map((heading, plaats) => ({
            heading,
            numeric: plaats === tabel.koppen.length - 1,
            cell: (rij: readonly string[]) => rij[plaats],
          }))}
        />
      )}
    </section>
  ))
}
