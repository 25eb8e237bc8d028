import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/helpers/global-setup.ts'],
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
})
