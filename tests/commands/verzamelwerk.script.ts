import { verzamelopdrachtUitvoeren } from '../../app/commands/verzamelopdracht-uitvoeren.server.ts'
import { closeDb } from '../../app/lib/db.server.ts'
import { configure, type Config } from '../../app/lib/config.server.ts'

type Gegeven = Omit<Config, 'publicOrigin' | 'dataKey'> & { publicOrigin: string; dataKey: string }

/** Does what was ordered for a meeting as the server does, in a process that can be killed. */
const { publicOrigin, dataKey, ...rest } = JSON.parse(process.argv[2] ?? '') as Gegeven
configure({
  ...rest,
  publicOrigin: new URL(publicOrigin),
  dataKey: Buffer.from(dataKey, 'base64'),
})
await verzamelopdrachtUitvoeren()
await closeDb()
