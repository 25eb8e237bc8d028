import { dorpsbank } from './oude-ijsselstreek/dorpsbank.ts'
import { dorpsmoes } from './oude-ijsselstreek/dorpsmoes.ts'
import { jeugdhonk } from './oude-ijsselstreek/jeugdhonk.ts'

/** The cases of Oude IJsselstreek: one submitted, one determined at once, one draft. */
export const oudeIjsselstreek = [dorpsbank, dorpsmoes, jeugdhonk]
