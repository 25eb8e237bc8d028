// The thread that makes PDFs. Plain JavaScript: it starts from its text (typst.server.ts), in the built server too.
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const { compiler, workspace, fontPaths } = workerData
// a CommonJS package with a binary
const { NodeCompiler } = createRequire(compiler)(compiler)
const typst = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })

parentPort.on('message', (order) => {
  try {
    const pdf = new Uint8Array(make(order))
    parentPort.postMessage({ pdf }, [pdf.buffer])
  } catch (error) {
    parentPort.postMessage({ error: error.message })
  }
  // what the next file is not likely to use again: kept, it takes hundreds of megabytes
  typst.evictCache(1)
})

/** First made as PDF/UA-1, which refuses what a screen reader could not follow, then kept as PDF/A-2a. */
function make({ template, json, creationTimestamp }) {
  const render = (data, pdfStandard) =>
    typst.pdf({ mainFileContent: template, inputs: { data } }, { pdfStandard, creationTimestamp })
  const data = printable(json, (text) => render(text, 'ua-1'))
  return render(data, 'a-2a')
}

/** The data with what the font has no sign for as �: a strange character may not cost anybody their copy. */
function printable(json, render) {
  try {
    render(json)
    return json
  } catch (error) {
    const missing = [...missingSigns(error.message)]
    if (missing.length === 0) throw error
    const clean = missing.reduce(
      (text, sign) => text.replaceAll(JSON.stringify(sign).slice(1, -1), '�'),
      json,
    )
    render(clean)
    return clean
  }
}

function* missingSigns(message) {
  for (const [, text = ''] of message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g))
    for (const sign of unescaped(text)) yield sign
}

const unescaped = (text) =>
  text.replace(/\\*u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
