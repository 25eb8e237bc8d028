import { open } from 'node:fs/promises'

/** How files are opened to be written; a test puts a disk that is full in its place. */
export const disk = { open }

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'])

/** Whether a file could not be written because there is no room for it. */
export const isDiskFull = (error: unknown) =>
  full.has((error as NodeJS.ErrnoException | null)?.code ?? '')
