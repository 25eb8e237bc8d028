import { plusDagen, type Datum } from '../../domain/datum.ts'
import { dictumnamen, type Dictum } from '../../domain/bezwaar/beslissing.ts'
import { nietHorenuitleg, type NietHorengrond } from '../../domain/bezwaar/horen.ts'
import { datumLang, datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  hoorzitting: { datum: Datum; tijd: string; plaats: string; ter_inzage_vanaf: Datum } | null
  horen: {
    gehoord_op: Datum | null
    aanwezig: string
    verslag: string
    niet_grond: NietHorengrond | null
    advies: Dictum | null
    advies_tekst: string
  } | null
}

/** The hearing: when it is, or what was said; or why nobody was heard. */
export function Horen({ hoorzitting, horen }: Props) {
  if (!hoorzitting && !horen) return null
  return (
    <section className="stack" aria-labelledby="horen">
      <h2 id="horen">Het gesprek over het bezwaar</h2>
      {hoorzitting && !horen && (
        <p>
          Op {datumLang(hoorzitting.datum)} om {hoorzitting.tijd} uur, {hoorzitting.plaats}. De
          stukken zijn te lezen vanaf {datumVoluit(hoorzitting.ter_inzage_vanaf)}. Stukken sturen
          kan tot en met {datumVoluit(plusDagen(hoorzitting.datum, -10))}.
        </p>
      )}
      {horen?.gehoord_op && (
        <>
          <p>
            Op {datumVoluit(horen.gehoord_op)}. Aanwezig: {horen.aanwezig}
          </p>
          <p className="message-text">{horen.verslag}</p>
        </>
      )}
      {horen?.niet_grond && (
        <>
          <p>Er is niemand gehoord. {nietHorenuitleg[horen.niet_grond]}</p>
          <p className="message-text">{horen.verslag}</p>
        </>
      )}
      {horen?.advies && (
        <>
          <h3>Advies van de commissie</h3>
          <p>{dictumnamen[horen.advies]}</p>
          <p className="message-text">{horen.advies_tekst}</p>
        </>
      )}
    </section>
  )
}
