/** A database that is thrown away need not survive a power cut: it waits for no disk. A killed process loses nothing. */
export const careless = ['fsync=off', 'full_page_writes=off'] as const
