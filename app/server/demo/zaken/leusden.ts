import { burenbios } from './leusden/burenbios.ts'
import { wereldkeuken } from './leusden/wereldkeuken.ts'
import { ruilkast } from './leusden/ruilkast.ts'
import { schuurgenoten } from './leusden/schuurgenoten.ts'

/** The cases of Leusden: three in the running round, and a draft. */
export const leusden = [burenbios, wereldkeuken, schuurgenoten, ruilkast]
