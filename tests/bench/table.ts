import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import type { Cost } from './measure.ts'

type Row = {
  job: string
  product: string
  limit?: string
  ratio?: string
  must: string
  holds: boolean
}
const rows: Row[] = []

/** Adds a row and prints it at once. */
export function add(row: Row) {
  rows.push(row)
  const { job, product, limit, ratio, must, holds } = row
  console.log(
    `${holds ? '✓' : '✗'} ${job}: ${product}${limit ? `, grens ${limit}` : ''}${ratio ? `, ${ratio}` : ''} (${must})`,
  )
}

/** A row that holds as long as ours costs at most so many times the limit. */
export function addRatio(job: string, own: number, limit: number, most: number) {
  const ratio = own / limit
  add({
    job,
    product: `${own.toFixed(2)} ms`,
    limit: `${limit.toFixed(2)} ms`,
    ratio: `${ratio.toFixed(1)}×`,
    must: `≤ ${most}×`,
    holds: ratio <= most,
  })
}

/** A row to know of, without a bar. */
export function addKnown(job: string, { own, limit }: Record<'own' | 'limit', Cost>) {
  const times = (side: keyof Cost) => `${(own[side] / limit[side]).toFixed(1)}×`
  add({
    job,
    product: `${own.app.toFixed(2)} ms, database ${own.db.toFixed(2)} ms`,
    limit: `${limit.app.toFixed(2)} ms, ${limit.db.toFixed(2)} ms`,
    ratio: `${times('app')}, ${times('db')}`,
    must: '–',
    holds: true,
  })
}

/** Puts the table of this run where that of the last one stands in the README beside it. */
export function report() {
  const cells = rows.map(
    ({ job, product, limit = '', ratio = '', must, holds }) =>
      `| ${holds ? 'ja' : '**nee**'} | ${job} | ${product} | ${limit} | ${ratio} | ${must} |`,
  )
  const head =
    '| haalt het | taak | wij | grens | verhouding | moet |\n| --- | --- | --- | --- | --- | --- |'
  const machine = `${os.cpus().length} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown machine'}`
  const day = new Date().toISOString().slice(0, 10)
  const readme = new URL('./README.md', import.meta.url)
  const [prose] = readFileSync(readme, 'utf8').split(/^Last run: /m)
  writeFileSync(readme, `${prose}Last run: ${day}, ${machine}.\n\n${head}\n${cells.join('\n')}\n`)
}
