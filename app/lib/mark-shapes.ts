type Shape = readonly [
  look: 'surface' | 'fill' | 'line' | 'river',
  tag: 'rect' | 'circle' | 'path',
  attributes: Record<string, string | number>,
]

/** The figure of each municipality in a field of 48 by 48, drawn for this platform; it is no coat of arms. */
const figures: Record<string, readonly Shape[]> = {
  // The rectangular fortified town inside its moat.
  elburg: [
    ['surface', 'rect', { x: 1, y: 5, width: 46, height: 38, rx: 13 }],
    ['line', 'rect', { x: 6.5, y: 10.5, width: 35, height: 27, rx: 5 }],
    ['line', 'path', { d: 'M18 10.5v27M30 10.5v27M6.5 24h35' }],
    ['fill', 'path', { d: 'M18 10.5h12v13.5h-12z' }],
  ],
  // Three crowns of a wood on a ridge.
  leusden: [
    ['surface', 'path', { d: 'M1 43a23 23 0 0 1 46 0z' }],
    ['fill', 'circle', { cx: 24, cy: 16, r: 11 }],
    ['line', 'circle', { cx: 14, cy: 26, r: 9 }],
    ['line', 'circle', { cx: 34, cy: 26, r: 9 }],
    ['line', 'path', { d: 'M24 27v16M14 35v8M34 35v8' }],
  ],
  // The river that bends through an iron wheel.
  'oude-ijsselstreek': [
    ['surface', 'circle', { cx: 24, cy: 24, r: 22.5 }],
    [
      'line',
      'path',
      {
        d: 'M24 2v8M24 38v8M2 24h8M38 24h8M8.4 8.4l5.7 5.7M33.9 33.9l5.7 5.7M39.6 8.4l-5.7 5.7M14.1 33.9l-5.7 5.7',
      },
    ],
    ['fill', 'circle', { cx: 24, cy: 24, r: 14 }],
    ['river', 'path', { d: 'M11 19c6 -7 12 -2 12 5s7 12 14 4' }],
  ],
}

const plain: readonly Shape[] = [['fill', 'circle', { cx: 24, cy: 24, r: 16 }]]

/** The shapes of the figure of a municipality; a plain disc for one that has none. */
export const markShapes = (gemeente: string) => figures[gemeente] ?? plain
