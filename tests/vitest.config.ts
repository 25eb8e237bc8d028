import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { volledigeOmvang } from './helpers/omvang.ts'

/** What waits longest goes first: a whole platform or a browser, then what counts by itself. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const slow = ({ moduleId }: TestSpecification) =>
      /tests\/(browser|security|platform|volledig)\//.test(moduleId)
    return [...sorted.filter(slow), ...sorted.filter((file) => !slow(file))]
  }
}

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    // these need programs of Debian, or long
    exclude: [...configDefaults.exclude, ...(volledigeOmvang ? [] : ['tests/volledig/**'])],
    globalSetup: ['tests/helpers/global-setup.ts'],
    env: { LOG_LEVEL: 'silent' },
    sequence: { sequencer: LongestFirst },
    // many of them wait for another process
    maxWorkers: 3,
    testTimeout: volledigeOmvang ? 1_800_000 : 90_000,
    hookTimeout: 300_000,
  },
})
