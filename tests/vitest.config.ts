import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    // the story takes minutes: `npm run test:verhaal`
    exclude: process.env.VERHAAL ? [] : ['tests/browser/verhaal.test.ts'],
    globalSetup: ['tests/helpers/global-setup.ts'],
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
