import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What waits longest goes first: a whole platform or a browser, then what counts by itself. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const slow = ({ moduleId }: TestSpecification) =>
      /tests\/(browser|security|platform)\//.test(moduleId)
    return [...sorted.filter(slow), ...sorted.filter((file) => !slow(file))]
  }
}

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/helpers/global-setup.ts'],
    env: { LOG_LEVEL: 'silent' },
    sequence: { sequencer: LongestFirst },
    // many of them wait for another process
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
})
