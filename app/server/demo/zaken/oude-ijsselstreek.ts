import { praatbanken } from './oude-ijsselstreek/praatbanken.ts'
import { dorpsmoes } from './oude-ijsselstreek/dorpsmoes.ts'
import { jeugdhonk } from './oude-ijsselstreek/jeugdhonk.ts'

/** The cases of Oude IJsselstreek: one submitted, one determined at once, one draft. */
export const oudeIjsselstreek = [praatbanken, dorpsmoes, jeugdhonk]
