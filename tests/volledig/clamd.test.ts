import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scanFile } from '../../app/lib/clamd.server.ts'
import { configure } from '../../app/lib/config.server.ts'
import { gereedschap } from '../helpers/gereedschap.ts'
import { until } from '../helpers/platform.ts'
import { testConfig } from '../helpers/test-db.ts'
import { zip } from '../helpers/zip-bouwen.ts'

const virus = 'SUBSIDIE-PROEFVIRUS-1'
const dir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-clamd-'))
const socket = path.join(dir, 'clamd.sock')
let scanner: ChildProcess

/** The scanner of Debian itself, with one signature of our own: no list has to be fetched. */
beforeAll(async () => {
  const program = gereedschap('clamd', 'clamav-daemon')
  chmodSync(dir, 0o755)
  const signature = Buffer.from(virus).toString('hex')
  writeFileSync(path.join(dir, 'proef.ndb'), `Subsidie.Proef:0:*:${signature}\n`)
  const settings = [
    `DatabaseDirectory ${dir}`,
    `LocalSocket ${socket}`,
    'Foreground yes',
    'User root',
    'StreamMaxLength 25M',
  ]
  const file = path.join(dir, 'clamd.conf')
  writeFileSync(file, settings.filter((een) => !een.startsWith('User') || isRoot()).join('\n'))
  scanner = spawn(program, ['--config-file', file], { stdio: 'ignore' })
  configure({ ...testConfig('geen', dir), clamdSocket: socket })
  const gewoon = bestand('gewoon.txt', 'een gewone tekst')
  await until(async () => (await scanFile(gewoon, 5_000)) === 'schoon')
})
afterAll(() => {
  scanner.kill()
  rmSync(dir, { recursive: true, force: true })
})

const isRoot = () => process.getuid?.() === 0

function bestand(naam: string, inhoud: string | Buffer) {
  const place = path.join(dir, naam)
  writeFileSync(place, inhoud)
  return place
}

test.each([
  ['los', () => Buffer.from(`begin ${virus} eind`)],
  ['in een zip', () => zip([{ naam: 'a.txt', inhoud: virus }])],
  ['aan het eind van tien megabyte', () => Buffer.from('x'.repeat(10_000_000) + virus)],
] as const)('de echte scanner vindt een virus %s', async (naam, inhoud) => {
  expect(await scanFile(bestand(`${naam}.bin`, inhoud()), 60_000)).toBe('besmet')
})

test('houdt de scanner midden in een bestand op, dan heet het nooit schoon', async () => {
  const groot = bestand('groot.bin', Buffer.alloc(20_000_000, 'subsidie'))
  const antwoord = scanFile(groot, 60_000)
  scanner.kill('SIGKILL')
  expect(await antwoord).toBe('quarantaine')
})
