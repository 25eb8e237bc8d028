import type { Loting } from '../../db/queries/ronde.ts'
import { lottekst, trekken, zegeltekst } from '../domain/beoordeling/loting.ts'
import { tijdstip } from '../domain/opmaak.ts'
import { sha256 } from './tokens.server.ts'

/** A draw as everybody may read it, with the lots computed anew and the lines to compute them oneself. */
export function toonLoting(loting: Loting) {
  const { wijze, bron, lijst, zegel, moment, zaad, aanwezigen, getrokken_op } = loting
  const vooraf = { wijze, bron, lijst, zegel, vastgelegd: tijdstip(moment) }
  const begin = wijze === 'bron' ? bron : zaad
  const narekenen = (tekst: string) =>
    `printf '%s' '${tekst.replaceAll("'", `'\\''`)}' | shasum -a 256`
  return {
    ...vooraf,
    zegelregel: begin === null ? null : narekenen(zegeltekst(begin, lijst)),
    trekking:
      zaad === null || getrokken_op === null
        ? null
        : {
            zaad,
            aanwezigen: aanwezigen ?? [],
            moment: tijdstip(getrokken_op),
            loten: trekken(zaad, lijst, sha256).map(({ nummer, lot }) => ({
              nummer,
              lot,
              regel: narekenen(lottekst(zaad, nummer)),
            })),
          },
  }
}
