import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// A CommonJS package with a binary: read only when the first PDF is asked for.
const require = createRequire(import.meta.url)

let compiler: NodeCompiler | undefined

/**
 * A tagged PDF for the archive (PDF/A-2a) of a template and its data. First made as PDF/UA-1, which refuses what a
 * screen reader could not follow. Data goes in as values, never as markup; the template can read no file.
 */
export function renderPdf(template: string, data: object, moment: Date): Buffer {
  const typst = (compiler ??= createCompiler())
  const creationTimestamp = Math.floor(moment.getTime() / 1_000)
  const render = (json: string, pdfStandard: string) =>
    typst.pdf(
      { mainFileContent: template, inputs: { data: json } },
      { pdfStandard, creationTimestamp },
    )
  const json = printable(JSON.stringify(data), (text) => render(text, 'ua-1'))
  const pdf = render(json, 'a-2a')
  typst.evictCache(10)
  return pdf
}

/** The data with what the font has no sign for as �: a strange character may not cost anybody their copy. */
function printable(json: string, render: (json: string) => unknown) {
  try {
    render(json)
    return json
  } catch (error) {
    const missing = [...missingSigns((error as Error).message)]
    if (missing.length === 0) throw error
    const clean = missing.reduce(
      (text, sign) => text.replaceAll(JSON.stringify(sign).slice(1, -1), '�'),
      json,
    )
    render(clean)
    return clean
  }
}

function* missingSigns(message: string) {
  for (const [, text = ''] of message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g))
    for (const sign of unescaped(text)) yield sign
}

const unescaped = (text: string) =>
  text.replace(/\\*u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  )

function createCompiler() {
  const { NodeCompiler: Compiler } = require('@myriaddreamin/typst-ts-node-compiler') as {
    NodeCompiler: typeof NodeCompiler
  }
  const fonts = path.dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'))
  return Compiler.create({
    // an empty folder: nothing to read from a template
    workspace: mkdtempSync(path.join(os.tmpdir(), 'subsidie-pdf-')),
    fontArgs: [{ fontPaths: ['400Regular', '700Bold'].map((name) => path.join(fonts, name)) }],
  })
}
