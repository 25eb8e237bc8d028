import { burenbios } from './leusden/burenbios.ts'
import { wereldkeuken } from './leusden/wereldkeuken.ts'
import { ruilkast } from './leusden/ruilkast.ts'
import { schuurgenoten } from './leusden/schuurgenoten.ts'
import { vorigeRonde } from './leusden/vorige-ronde.ts'

/** The cases of Leusden: three in the running round, a draft, and the round before, in its order. */
export const leusden = [burenbios, wereldkeuken, schuurgenoten, ruilkast, ...vorigeRonde]
