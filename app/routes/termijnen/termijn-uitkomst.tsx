import { SumLines } from '../../components/sum-lines.tsx'
import { rekensoorten, type Rekensoortnaam } from '../../domain/termijn/rekensoort.ts'
import type { Dwangsomuitkomst } from '../../domain/termijn/vraag.ts'
import { datumLang, datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  antwoord: {
    vraag: {
      vanaf: string
      weken: number
      soort?: Rekensoortnaam
      ingebreke?: { besloten: string | null }
    }
    einddatum: string | null
    regels: { tekst: string; artikel: string }[]
    dwangsom?: Dwangsomuitkomst
    te_vroeg?: boolean
  }
}

/** The last day, and the whole sum with the article behind each step. */
export function TermijnUitkomst({ antwoord }: Props) {
  const { vraag, einddatum, regels, dwangsom, te_vroeg } = antwoord
  return (
    <section className="sum stack" id="uitkomst" aria-labelledby="uitkomst-kop">
      <h2 id="uitkomst-kop">
        <span className="sum-label">De laatste dag is</span>{' '}
        {einddatum ? datumLang(einddatum) : 'nog niet bekend'}
      </h2>
      <p>
        {vraag.soort
          ? `${rekensoorten[vraag.soort].naam}. Dit is de som vanaf `
          : `Dit is de som voor ${vraag.weken} ${vraag.weken === 1 ? 'week' : 'weken'} na `}
        {datumVoluit(vraag.vanaf)}:
      </p>
      <SumLines lines={regels} />
      {dwangsom && (
        <>
          <h3>
            {dwangsom.dagen === 0
              ? 'De gemeente hoeft niets te betalen'
              : `De gemeente betaalt ${vraag.ingebreke?.besloten ? '' : 'hoogstens '}${euro(dwangsom.bedrag)}`}
          </h3>
          <p>
            Beslist de gemeente te laat? Dan betaalt zij voor elke dag een bedrag, de dwangsom. Dit
            is de som:
          </p>
          <SumLines lines={dwangsom.regels} />
        </>
      )}
      {te_vroeg && (
        <p>
          Uw brief kwam voor de laatste dag. De gemeente was toen nog niet te laat. Stuur na de
          laatste dag een nieuwe brief (Awb 4:17).
        </p>
      )}
      <p className="muted">
        Deze som is een hulpmiddel. Wat in de brief van de gemeente staat, gaat voor. Klopt het
        volgens u niet? Bel de gemeente.
      </p>
    </section>
  )
}
