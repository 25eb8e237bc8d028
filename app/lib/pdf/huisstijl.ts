import { markShapes } from '../mark-shapes.ts'
import { merkkleuren, neutraal } from './palet.ts'

/** The colours of a municipality on paper, the same as on the screen: a light surface, one step on, and a line. */
export function kleurenVan(gemeente: string) {
  const [, vlak = '', licht = '', , , lijn = ''] = (merkkleuren[gemeente] ?? neutraal).split(' ')
  return { vlak, licht, lijn }
}

/** The figure of a municipality in its colours, as a picture for a letter. */
export function merkVan(gemeente: string) {
  const { licht, lijn } = kleurenVan(gemeente)
  const looks = {
    surface: `fill="${licht}"`,
    fill: `fill="${lijn}"`,
    line: `fill="none" stroke="${lijn}" stroke-width="2.5" stroke-linecap="round"`,
    river: 'fill="none" stroke="#ffffff" stroke-width="4"',
  }
  const shapes = markShapes(gemeente).map(
    ([look, tag, attributes]) =>
      `<${tag} ${looks[look]} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">${shapes.join('')}</svg>`
}
