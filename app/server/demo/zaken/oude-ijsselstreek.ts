import { praatbanken } from './oude-ijsselstreek/praatbanken.ts'
import { dorpsmoes } from './oude-ijsselstreek/dorpsmoes.ts'
import { jeugdhonk } from './oude-ijsselstreek/jeugdhonk.ts'
import { stamtafel } from './oude-ijsselstreek/stamtafel.ts'

/** The cases of Oude IJsselstreek: one submitted, one treated after all, one determined at once, one draft. */
export const oudeIjsselstreek = [praatbanken, dorpsmoes, jeugdhonk, stamtafel]
