import { vi } from 'vitest'

// A file before this one in the same worker may have set the clock.
vi.useRealTimers()
