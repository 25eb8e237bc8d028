// The one entry of every command. Plain JavaScript, so that an old Node can still say what is wrong.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Dit platform heeft Node 22.22 of nieuwer nodig; dit is ${process.versions.node}. Gebruik de npm-opdrachten (npm start): npm install zet een eigen Node neer.`,
  )
  process.exit(1)
}
// a second start need not compile again what did not change; where nothing can be written it simply does
module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
const { main } = await import('./commands.ts')
await main(process.argv[2] ?? 'start')
