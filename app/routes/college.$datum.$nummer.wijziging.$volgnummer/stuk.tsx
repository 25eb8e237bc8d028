import type { SerializeFrom } from '@remix-run/node'
import { MoneyBar, type MoneyPart } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { euro } from '../../domain/opmaak.ts'
import type { Wijzigingsstuk } from '../../lib/wijzigingsstuk.server.ts'
import { Teruggestuurd } from '../collegepunt/teruggestuurd.tsx'

type Props = { stuk: SerializeFrom<Wijzigingsstuk> }

/** A proposal to change or withdraw, to read and decide on: why it came up, the money before and after, the proposal. */
export function Stuk({ stuk }: Props) {
  const { zin, aanleiding, gehoord, rijen, versie, terug } = stuk
  return (
    <article className="proposal stack">
      <p className="proposal-dictum">{zin}</p>
      <Teruggestuurd terug={terug} />
      <h2>De aanleiding</h2>
      <p>{aanleiding.titel}.</p>
      <p className="message-text">{aanleiding.reden}</p>
      {aanleiding.vraagt && <p>{aanleiding.vraagt}</p>}
      <h2>Het geld</h2>
      <Geld {...stuk.plafond} />
      <h2>Zienswijze</h2>
      <p>{gehoord}</p>
      <h2>Voorstel, versie {versie}</h2>
      <SummaryList rows={rijen} />
    </article>
  )
}

type Pot = { periode: number; bedrag: number; vastgelegd: number; gevolg: number }

/** The ceiling before and after: more is taken from it, less comes back to it. */
function Geld({ periode, bedrag, vastgelegd, gevolg }: Pot) {
  const over = Math.max(0, bedrag - vastgelegd)
  if (gevolg === 0)
    return (
      <p>
        Aan het plafond van {periode} verandert niets. Daarvan is nog {euro(over)} over.
      </p>
    )
  const totaal = { label: `Plafond ${periode}`, tekst: euro(bedrag) }
  const deel = (label: string, cent: number, soort: MoneyPart['soort']): MoneyPart => ({
    label,
    bedrag: cent,
    tekst: euro(cent),
    soort,
  })
  const na =
    gevolg > 0
      ? [
          deel('Al verleend', vastgelegd, 'vastgelegd'),
          deel('Deze verhoging', gevolg, 'voorstel'),
          deel('Over', Math.max(0, over - gevolg), 'over'),
        ]
      : [
          deel('Al verleend', vastgelegd + gevolg, 'vastgelegd'),
          deel('Komt vrij', -gevolg, 'voorstel'),
          deel('Was al over', over, 'over'),
        ]
  return (
    <Pair>
      <MoneyBar
        caption="Nu"
        totaal={totaal}
        parts={[deel('Al verleend', vastgelegd, 'vastgelegd'), deel('Over', over, 'over')]}
      />
      <MoneyBar caption="Na dit besluit" totaal={totaal} parts={na} />
    </Pair>
  )
}
