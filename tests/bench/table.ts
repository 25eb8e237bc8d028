import { writeFileSync } from 'node:fs'
import os from 'node:os'

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

/** Writes the table of this run into the README beside it. */
export function report() {
  const cells = rows.map(
    ({ job, product, limit = '', ratio = '', must, holds }) =>
      `| ${holds ? 'ja' : '**nee**'} | ${job} | ${product} | ${limit} | ${ratio} | ${must} |`,
  )
  const head =
    '| haalt het | taak | wij | grens | verhouding | moet |\n| --- | --- | --- | --- | --- | --- |'
  const machine = `${os.cpus().length} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown machine'}`
  const text = `# Bench

\`npm run bench\` measures the platform as it runs (signed in, guarded, audited) against the limit: the same work by a bare
server with the driver and a template string. CPU milliseconds per request of the server and of PostgreSQL, the lowest of
three rounds that take turns, after five seconds of warm-up each. Only ratios within one run are a bar; the figures tell
what to expect on ${machine}. \`npm run bench -- 20000 bewaren\` is a quick look at one size and some jobs, and leaves this file alone.

- _start_: from the command to \`/readyz\` 200, lowest of three. Cold makes the database, migrates and fills it; the
  build is there. The demo cases are played while the server already answers; how long that takes is told apart.
- _register_: a rare word (one in a thousand), a common one (all), and one that occurs nowhere, over all cases.
- _indienen_: every request a draft of its own; the limit writes the same rows and decides nothing. _Bewaren_: two hundred
  drafts in turn, a new text over the newest version; the limit is one upsert of what was typed. Server and database together.
- _voorwaarden_: wall time of a warm process, of one whole application that of the slowest but one in twenty; a thousand are
  copies of a whole case of the demonstration, read in one statement and checked against the four conditions of Elburg.
- _proef_: wall time of a draft of a scheme tried on ten thousand such copies, two hundred on a page, one page after the other.
- _bestanden_: eighteen PDFs of nine megabytes at once; how far the server's memory rises above where it stood before.
- _brieven_: wall time of one worker with everything around it: read, two compilations, file, row; the server is idle.
- _zoeken in een plan_: everyday words through the open data; the limit reads all items of the plan once.
- _vergadering_: wall time of one who waits, among so many cases; what was ordered is then done while nobody waits.
- _prognose, wachtrij_: the limit adds up all that was asked, once; up to 100,000 cases, more than any municipality has.

**2026-11-22, a save stays above its bar.** It is nine statements (who is this, which case, begin, key, lock, section, save
with version, audit, commit) against one upsert. What nobody waits for travels with the next statement, so that they are four
packets, and their text is composed once. In the database the row of the application is the dearest: what is looked at only
when it changes (a status, a step of the procedure, whatever concerns one column) no longer costs every save. What is left is the work itself: a version that
stays, an audit line, a key, and the constraints of each. Reading the section in the statement that locks the case would read
it as it was before the wait: the edit of another would be lost. Asking who and which case at once would put two guards into
one query. We keep those apart.

**2026-11-22, the worklist stays above its bar in the database.** The limit reads 25 rows with two names. Ours says of each
whose turn it is, what falls due and who has it open, and stands beside open tasks and own views: three statements in two
packets. Who reads what is looked up once for the page, and of an open case only what can matter before a decision.

Last run: ${new Date().toISOString().slice(0, 10)}.

${head}
${cells.join('\n')}
`
  writeFileSync(new URL('./README.md', import.meta.url), text)
}
