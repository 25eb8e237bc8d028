/**
 * Writes palet.css: for every municipality eight steps of its brand colour, each with a fixed contrast to
 * the page, in light and in dark, and eight accents for the places of a plan; beside it palet.ts for letters. Run: node app/styles/palet.mjs
 */
import { BackgroundColor, Color, Theme } from '@adobe/leonardo-contrast-colors'
import { writeFileSync } from 'node:fs'

const MERKKLEUREN = {
  elburg: '#0a6a96',
  leusden: '#3f7d2c',
  'oude-ijsselstreek': '#b4532a',
}
const NEUTRAAL = '#5b6770'

// The colour of a word about a status; the same for every municipality, so that nobody has to learn it twice.
const TONEN = { grijs: NEUTRAAL, goed: '#1f8a4c', let: '#b97a00', fout: '#c8102e', info: '#2563b0' }

const STAPPEN = [1.05, 1.14, 1.29, 1.7, 5.39, 7.77, 11.16, 17.15]
const TOONSTAPPEN = [1.14, 1.7, 5.39, 7.77]
const ACCENTEN = [
  '#0b7285',
  '#8a5a00',
  '#7a3fa0',
  '#2b7a3b',
  '#b0305c',
  '#2f5bb7',
  '#6b6b12',
  '#a8471c',
]
const ACCENTSTAPPEN = [1.14, 5.39]

const PAGINA = { licht: '#ffffff', donker: '#14181b' }

/** The whole stylesheet as text. */
export const paletCss = () => quietly(css)

/** The light steps of every municipality, and of one without colours, for what is made on paper. */
export const paletOpPapier = () =>
  quietly(() => {
    const steps = (merk) => `'${stappen('licht', merk, STAPPEN).join(' ')}'`
    return [
      '// Gemaakt door app/styles/palet.mjs; niet met de hand wijzigen.',
      `export const neutraal = ${steps(NEUTRAAL)}`,
      'export const merkkleuren: Record<string, string> = {',
      ...Object.entries(MERKKLEUREN).map(
        ([gemeente, merk]) =>
          `  ${/^\w+$/.test(gemeente) ? gemeente : `'${gemeente}'`}: ${steps(merk)},`,
      ),
      '}',
      '',
    ].join('\n')
  })

function quietly(make) {
  // The library warns about a name it uses itself.
  const { warn } = console
  console.warn = () => {}
  try {
    return make()
  } finally {
    console.warn = warn
  }
}

function css() {
  return [
    '/* Gemaakt door palet.mjs; niet met de hand wijzigen. */',
    ...blokken('licht'),
    '@media (prefers-color-scheme: dark) {',
    ...blokken('donker').map(inspringen),
    '}',
    '',
  ].join('\n')
}

function blokken(stand) {
  const gedeeld = [
    `--pagina: ${PAGINA[stand]};`,
    ...stappen(stand, NEUTRAAL, STAPPEN).map((kleur, stap) => `--palet-${stap + 1}: ${kleur};`),
    ...Object.entries(TONEN).flatMap(([toon, kleur]) =>
      stappen(stand, kleur, TOONSTAPPEN).map((stap, nr) => `--${toon}-${nr + 1}: ${stap};`),
    ),
    ...ACCENTEN.flatMap((kleur, plaats) =>
      stappen(stand, kleur, ACCENTSTAPPEN).map(
        (stap, nr) => `--plaats-${plaats + 1}-${['vlak', 'lijn'][nr]}: ${stap};`,
      ),
    ),
  ]
  return [
    regel(':root', gedeeld),
    ...Object.entries(MERKKLEUREN).map(([gemeente, merk]) =>
      regel(
        `[data-gemeente='${gemeente}']`,
        stappen(stand, merk, STAPPEN).map((kleur, stap) => `--palet-${stap + 1}: ${kleur};`),
      ),
    ),
  ]
}

function stappen(stand, merk, ratios) {
  const theme = new Theme({
    colors: [new Color({ name: 'merk', colorKeys: [merk], colorSpace: 'OKLAB', ratios })],
    backgroundColor: new BackgroundColor({
      name: 'pagina',
      colorKeys: [PAGINA[stand]],
      ratios: [1.05],
    }),
    lightness: stand === 'licht' ? 100 : 8,
    output: 'HEX',
  })
  return theme.contrastColorValues
}

const inspringen = (blok) => blok.replaceAll(/^/gm, '  ')

const regel = (kiezer, declaraties) =>
  `${kiezer} {\n${declaraties.map((declaratie) => `  ${declaratie}`).join('\n')}\n}`

if (import.meta.filename === process.argv[1]) {
  writeFileSync(new URL('palet.css', import.meta.url), paletCss())
  writeFileSync(new URL('../lib/pdf/palet.ts', import.meta.url), paletOpPapier())
}
