import { Quote } from './quote.tsx'
import { Table } from './table.tsx'

/** A part of a letter, ready to read; without a heading it goes on where the part before ended. */
export type LetterBlock = {
  kop?: string
  alineas?: readonly string[]
  punten?: readonly Point[]
  lijst?: readonly { tekst: string; bij?: string }[]
  genummerd?: boolean
  tabel?: { titel: string; koppen: readonly string[]; rijen: readonly (readonly string[])[] }
  nadruk?: string
}
type Point = {
  titel: string
  bij?: string
  tekst: string
  regels?: readonly { label: string; teksten: readonly string[] }[]
  citaat?: { tekst: string; bron: string }
}

/** The parts of a letter one after the other, on the screen and on paper. */
export function LetterBlocks({ blocks }: { blocks: readonly LetterBlock[] }) {
  return blocks.map(({ kop, alineas = [], punten, lijst, genummerd, tabel, nadruk }, nr) => {
    const List = genummerd ? 'ol' : 'ul'
    return (
      <section key={nr} className="stack letter-block">
        {kop && <h2>{kop}</h2>}
        {alineas.map((alinea) => (
          <p key={alinea} className="pre-line">
            {alinea}
          </p>
        ))}
        {punten?.map((punt) => (
          <LetterPoint key={punt.titel} {...punt} />
        ))}
        {lijst && (
          <List>
            {lijst.map(({ tekst, bij }) => (
              <li key={tekst}>
                {tekst} {bij && <span className="muted">({bij})</span>}
              </li>
            ))}
          </List>
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
        {nadruk && (
          <p>
            <strong>{nadruk}</strong>
          </p>
        )}
      </section>
    )
  })
}

function LetterPoint({ titel, bij, tekst, regels = [], citaat }: Point) {
  return (
    <div className="stack letter-point">
      <h3>
        {titel} {bij && <span className="muted">({bij})</span>}
      </h3>
      {tekst && <p className="pre-line">{tekst}</p>}
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
  )
}
