import { vi } from 'vitest'
import { nu } from './factories.ts'

// Whoever runs this in another year meets the same schemes, open and closed: a request is made at the moment of the factories.
vi.useFakeTimers({ toFake: ['Date'], now: nu })
