import { diffArrays } from 'diff'

const words = new Intl.Segmenter('nl', { granularity: 'word' })

/** Two versions of a text as one, with what was added and what was left out marked by word. */
export function Difference({ was, wordt }: { was: string; wordt: string }) {
  return (
    <p className="difference">
      {changes(was, wordt).map(({ soort, tekst }, index) => {
        if (soort === 'ins') return <ins key={index}>{tekst}</ins>
        if (soort === 'del') return <del key={index}>{tekst}</del>
        return tekst
      })}
    </p>
  )
}

export type Change = { soort: 'ins' | 'del' | 'gelijk'; tekst: string }

/** The difference between two texts in words; amounts such as 2.500 stay whole. */
export function changes(was: string, wordt: string): Change[] {
  return diffArrays(wordsOf(was), wordsOf(wordt)).map(({ added, removed, value }) => ({
    soort: added ? 'ins' : removed ? 'del' : 'gelijk',
    tekst: value.join(''),
  }))
}

const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
