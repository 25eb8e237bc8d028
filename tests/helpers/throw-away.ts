import { accessSync, constants, statfsSync } from 'node:fs'
import os from 'node:os'

const memory = '/dev/shm'
const room = 4 * 1024 ** 3

/**
 * Where databases and data folders of a run are made. They are thousands of small files that come and go; a disk
 * spends more on those than the tests on themselves, so in memory where there is room.
 */
export const throwAwayRoot = () => (hasRoom() ? memory : os.tmpdir())

function hasRoom() {
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > room && process.availableMemory() > room
  } catch {
    return false
  }
}
