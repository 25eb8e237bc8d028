import { SumLines } from '../../components/sum-lines.tsx'
import { rekensoorten, type Rekensoortnaam } from '../../domain/termijn/rekensoort.ts'
import { datumLang, datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  antwoord: {
    vraag: { vanaf: string; weken: number; soort?: Rekensoortnaam }
    einddatum: string | null
    regels: { tekst: string; artikel: string }[]
  }
}

/** The last day, and the whole sum with the article behind each step. */
export function TermijnUitkomst({ antwoord: { vraag, einddatum, regels } }: Props) {
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
      <p className="muted">
        Deze som is een hulpmiddel. Wat in de brief van de gemeente staat, gaat voor. Klopt het
        volgens u niet? Bel de gemeente.
      </p>
    </section>
  )
}
