import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** The layers: a folder may import itself and what is named here. Arrows point down only. */
const mayImport: Record<string, string[]> = {
  'app/domain': [],
  emails: ['app/domain'],
  db: ['app/domain', 'emails'],
  'app/lib': ['app/domain', 'db', 'emails', 'app/worker'],
  'app/commands': ['app/domain', 'app/lib', 'db'],
  // the menu follows the rights
  'app/components': ['app/lib', 'app/domain/toegang.ts'],
  'app/worker': ['app/domain', 'app/lib', 'db', 'emails', 'app/commands'],
  'app/routes': [
    'app/domain',
    'app/lib',
    'app/components',
    'app/commands',
    'db/queries',
    'db/db.ts',
  ],
}

test.each(Object.entries(mayImport))('%s gebruikt alleen zichzelf en %j', (folder, allowed) => {
  const wrong = sourceFiles(folder).flatMap((file) =>
    relativeImports(file)
      .filter(
        (target) =>
          ![folder, ...allowed].some((place) => target === place || target.startsWith(`${place}/`)),
      )
      .map((target) => `${file} → ${target}`),
  )
  expect(wrong).toEqual([])
})

test('het domein kent geen klok, geen omgeving en geen ander pakket dan deze drie', () => {
  const packages = new Set(['zod/mini', 'temporal-polyfill', 'ibantools'])
  const wrong = sourceFiles('app/domain').flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const foreign = imports(text).filter((name) => !name.startsWith('.') && !packages.has(name))
    const impure = /\b(Date\.now\(|new Date\(\)|process\.|fetch\(|Math\.random|Temporal\.Now)/.exec(
      text,
    )
    return [...foreign, ...(impure ? [impure[0]] : [])].map((what) => `${file}: ${what}`)
  })
  expect(wrong).toEqual([])
})

test('alleen opdrachten en vragen schrijven in de database: een route niet', () => {
  const wrong = sourceFiles('app/routes').filter((file) =>
    /\b(insertInto|updateTable|deleteFrom|selectFrom|sql`)/.test(readFileSync(file, 'utf8')),
  )
  expect(wrong).toEqual([])
})

test('een opdracht kent geen klok: het moment komt van wie handelt', () => {
  const wrong = [...sourceFiles('app/commands'), ...sourceFiles('app/routes')].filter((file) =>
    /\b(Date\.now\(|new Date\(\))/.test(readFileSync(file, 'utf8')),
  )
  expect(wrong).toEqual([])
})

test('nergens in een pagina staat HTML uit een tekst, of een stijl in een attribuut', () => {
  const files = [...sourceFiles('app/routes'), ...sourceFiles('app/components')]
  expect(
    files.filter((file) => /dangerouslySetInnerHTML|\bstyle=\{/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})

function sourceFiles(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

const imports = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

function relativeImports(file: string) {
  return imports(readFileSync(file, 'utf8'))
    .filter((name) => name.startsWith('.'))
    .map((name) => path.normalize(path.join(path.dirname(file), name)))
}
