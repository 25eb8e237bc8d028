import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { volledigeOmvang } from './helpers/omvang.ts'

const test = {
  root: new URL('..', import.meta.url).pathname,
  env: { LOG_LEVEL: 'silent' },
  // many of them wait for another process
  maxWorkers: 4,
  testTimeout: volledigeOmvang ? 1_800_000 : 90_000,
  hookTimeout: 300_000,
}

// a process, a browser or a scanner of its own: whatever it leaves behind goes with its worker
const alone = 'tests/{browser,security,platform,worker,volledig}/**/*.test.ts'
const routes = 'tests/routes/**/*.test.ts'

/** What waits longest goes first: a whole platform or a browser, then what counts by itself. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const names = ['apart', 'routes', 'regels']
    return names.flatMap((name) => sorted.filter(({ project }) => project.name === name))
  }
}

export default defineConfig({
  test: {
    ...test,
    globalSetup: ['tests/helpers/global-setup.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...test,
          name: 'apart',
          include: [alone],
          // these need programs of Debian, or long
          exclude: [...configDefaults.exclude, ...(volledigeOmvang ? [] : ['tests/volledig/**'])],
        },
      },
      // the others share what was loaded; each begins with a clock of its own, and takes its database along
      {
        test: {
          ...test,
          name: 'routes',
          include: [routes],
          isolate: false,
          setupFiles: ['tests/helpers/fixed-clock.ts'],
        },
      },
      {
        test: {
          ...test,
          name: 'regels',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, alone, routes],
          isolate: false,
          setupFiles: ['tests/helpers/real-clock.ts'],
        },
      },
    ],
  },
})
