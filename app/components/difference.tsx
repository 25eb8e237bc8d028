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
  const parts = diffArrays(wordsOf(was), wordsOf(wordt))
  const found: Change[] = []
  const open = { del: '', ins: '' }
  const close = () => {
    for (const soort of ['del', 'ins'] as const) {
      if (open[soort]) found.push({ soort, tekst: open[soort] })
      open[soort] = ''
    }
  }
  parts.forEach(({ added, removed, value }, index) => {
    const tekst = value.join('')
    const changing = open.del || open.ins
    // a space between two changed words belongs to the change
    const between = changing && tekst.trim() === '' && index < parts.length - 1
    if (!added) open.del += removed || between ? tekst : ''
    if (!removed) open.ins += added || between ? tekst : ''
    if (added || removed || between) return
    close()
    found.push({ soort: 'gelijk', tekst })
  })
  close()
  return found
}

const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
