import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { createThread } from '../thread.server.ts'
import code from './typst-thread.mjs?raw'

type Order = { template: string; json: string; creationTimestamp: number }
type Made = { pdf: Uint8Array<ArrayBuffer> } | { error: string }

const { resolve } = createRequire(import.meta.url)
const thread = createThread<Order, Made>(startThread, { most: 20, patience: 20_000 })

/**
 * A tagged PDF for the archive (PDF/A-2a) of a template and its data; the same bytes for the same data and moment. Made
 * in a thread of its own, so that nobody waits for somebody else's file: rejects with ThreadUnavailable when too many
 * do. Data goes in as values, never as markup; the template can read no file.
 */
export async function renderPdf(
  template: string,
  data: object,
  moment: Date,
): Promise<Buffer<ArrayBuffer>> {
  const creationTimestamp = Math.floor(moment.getTime() / 1_000)
  const made = await thread.ask({ template, json: JSON.stringify(data), creationTimestamp })
  if ('error' in made) throw new Error(made.error)
  return Buffer.from(made.pdf.buffer)
}

/** Ends the thread, when the program does. */
export const stopPdf = () => thread.stop()

function startThread() {
  const fonts = path.dirname(resolve('@expo-google-fonts/noto-sans/package.json'))
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: {
      compiler: resolve('@myriaddreamin/typst-ts-node-compiler'),
      // no folder at all: there is nothing in it to read from a template, and nothing to clean up
      workspace: os.devNull,
      fontPaths: ['400Regular', '700Bold'].map((name) => path.join(fonts, name)),
    },
  })
}
