import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where this program of Debian is; without it the test fails and says what to install. */
export function gereedschap(name: string, debianPackage: string, folders = searched()) {
  const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file))
  if (!found)
    throw new Error(`${name} ontbreekt op deze computer: apt-get install ${debianPackage}`)
  return found
}

const searched = () => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin']
