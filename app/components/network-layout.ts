export type NetworkNode = { id: string; label: string; kind: 'party' | 'topic' | 'place' }
export type NetworkLook = 'solid' | 'dashed' | 'double' | 'crossed' | 'starred'
export type NetworkLine = { from: string; to: string; look: NetworkLook }

export type PlacedNode = NetworkNode & Box & { lines: string[] }
export type PlacedLine = NetworkLine & { path: string; middle: Point }
type Box = { x: number; y: number; width: number; height: number }
type Point = { x: number; y: number }

export const WIDTH = 300
const LINE_HEIGHT = 15
const PADDING = 6
const GAP = 12
const LETTER = 6.7
const MOST_LINES = 3

/** Who stands left, subjects and places right; lines within a column bow out beside it. The same in, the same out. */
export function layoutNetwork(nodes: readonly NetworkNode[], lines: readonly NetworkLine[]) {
  const left = nodes.filter(({ kind }) => kind === 'party')
  const right = nodes.filter(({ kind }) => kind !== 'party')
  const within = (column: readonly NetworkNode[]) =>
    lines.some(({ from, to }) => [from, to].every((id) => column.some((node) => node.id === id)))
  const [bowLeft, bowRight] = [within(left) ? BOW : 2, within(right) ? BOW : 2]
  const single = left.length === 0 || right.length === 0
  const between = single ? 0 : 50
  const width = single
    ? Math.min(200, WIDTH - bowLeft - bowRight)
    : (WIDTH - bowLeft - bowRight - between) / 2
  const columns = [stacked(left, bowLeft, width), stacked(right, WIDTH - bowRight - width, width)]
  const height = Math.max(...columns.map(heightOf))
  const placed = columns.flatMap((column) => {
    const down = (height - heightOf(column)) / 2
    return column.map((node) => ({ ...node, y: node.y + down }))
  })
  return { height: height + 2, nodes: placed, lines: lines.flatMap((line) => drawn(line, placed)) }
}
const BOW = 40

/** A name in lines that fit; a longer word is cut with a hyphen, a longer name ends in dots. */
export function wrap(label: string, width: number): string[] {
  const fit = Math.max(4, Math.floor((width - 2 * PADDING) / LETTER))
  const pieces = label.split(/\s+/).flatMap((word) => cut(word, fit))
  const lines = pieces.reduce<string[]>((done, piece) => {
    const last = done.at(-1)
    if (last !== undefined && `${last} ${piece}`.length <= fit && !last.endsWith('-'))
      return [...done.slice(0, -1), `${last} ${piece}`]
    return [...done, piece]
  }, [])
  if (lines.length <= MOST_LINES) return lines
  const end = lines[MOST_LINES - 1] ?? ''
  return [...lines.slice(0, MOST_LINES - 1), `${end.slice(0, fit - 1)}…`]
}

function cut(word: string, fit: number): string[] {
  if (word.length <= fit) return [word]
  const at = breakIn(word, fit - 1)
  return [`${word.slice(0, at)}-`, ...cut(word.slice(at), fit)]
}

/** A Dutch word breaks before a consonant with a vowel behind it; within reach of the end of the line. */
function breakIn(word: string, end: number): number {
  for (let at = end; at > Math.max(2, end - 6); at--)
    if (/^[^aeiouyj\W][aeiou]/i.test(word.slice(at))) return at
  return end
}

function stacked(column: readonly NetworkNode[], x: number, width: number): PlacedNode[] {
  let y = 1
  return column.map((node) => {
    const lines = wrap(node.label, width)
    const height = lines.length * LINE_HEIGHT + 2 * PADDING
    y += height + GAP
    return { ...node, lines, x, y: y - height - GAP, width, height }
  })
}

const heightOf = (column: readonly PlacedNode[]) => {
  const last = column.at(-1)
  return last ? last.y + last.height + 1 : 0
}

function drawn(line: NetworkLine, placed: readonly PlacedNode[]): PlacedLine[] {
  const [from, to] = [line.from, line.to].map((id) => placed.find((node) => node.id === id))
  if (!from || !to) return []
  const onLeft = ({ kind }: NetworkNode) => kind === 'party'
  const side = (node: PlacedNode, right: boolean): Point => ({
    x: right ? node.x + node.width : node.x,
    y: node.y + node.height / 2,
  })
  if (onLeft(from) !== onLeft(to)) {
    const [a, b] = [side(from, onLeft(from)), side(to, onLeft(to))]
    const half = (a.x + b.x) / 2
    return [{ ...line, ...curve(a, { x: half, y: a.y }, { x: half, y: b.y }, b) }]
  }
  const outside = onLeft(from) ? -1 : 1
  const [a, b] = [side(from, outside > 0), side(to, outside > 0)]
  // leaving on the side of the other, so that lines up and down do not run into each other
  const lean = a.y < b.y ? 5 : -5
  const column = placed.filter((node) => onLeft(node) === onLeft(from))
  const steps = Math.abs(column.indexOf(from) - column.indexOf(to))
  const share = steps / Math.max(1, column.length - 1)
  const bow = outside * (BOW - 9) * Math.max(0.3, share) * (4 / 3)
  const [up, down] = [
    { x: a.x, y: a.y + lean },
    { x: b.x, y: b.y - lean },
  ]
  return [
    { ...line, ...curve(up, { x: up.x + bow, y: up.y }, { x: down.x + bow, y: down.y }, down) },
  ]
}

/** A line bent by two points, and where its middle is. */
function curve(a: Point, p: Point, q: Point, b: Point) {
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`
  const mid = (axis: 'x' | 'y') => round((a[axis] + 3 * p[axis] + 3 * q[axis] + b[axis]) / 8)
  return { path: `M${at(a)}C${at(p)} ${at(q)} ${at(b)}`, middle: { x: mid('x'), y: mid('y') } }
}

const round = (value: number) => Math.round(value * 10) / 10
