import { expect, test } from 'vitest'
import { rechten } from '../../app/domain/toegang.ts'

type Module = { loader?: { recht?: string }; action?: { recht?: string } }
const routes = import.meta.glob<Module>('../../app/routes/**/{route.tsx,route.ts,*.ts,*.tsx}')

test('elke loader en action van elke route zegt wie er bij mag', async () => {
  const open: string[] = []
  for (const [file, load] of Object.entries(routes)) {
    const module = await load()
    for (const [soort, handler] of [
      ['loader', module.loader],
      ['action', module.action],
    ] as const)
      if (handler && !(handler.recht && handler.recht in rechten)) open.push(`${file} ${soort}`)
  }
  expect(open).toEqual([])
})
