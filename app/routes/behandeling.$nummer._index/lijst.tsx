import { Icon } from '../../components/icon.tsx'
import type { Buur } from '../../../db/queries/werklijst-buren.ts'
import { metVraag } from '../../domain/behandeling/werklijst.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Props = { nummer: string; titel: string; lijst: string | null; buren: Buur[] }

/** The list one came from: the previous and next case, and on a wide screen those around them. */
export function Lijst({ nummer, titel, lijst, buren }: Props) {
  if (lijst === null) return null
  const adres = (naar: string) => `/behandeling/${naar}?lijst=${encodeURIComponent(lijst)}`
  const voor = buren.filter(({ kant }) => kant === 'voor')
  const na = buren.filter(({ kant }) => kant === 'na')
  const vorige = voor.at(-1)
  const volgende = na[0]
  const regel = (buur: Buur) => (
    <li key={buur.nummer}>
      <a href={adres(buur.nummer)}>
        {buur.titel} <span className="muted">{buur.valt && datumKort(buur.valt)}</span>
      </a>
    </li>
  )
  return (
    <nav className="beside no-print" aria-label="De werklijst waar u vandaan komt">
      <p className="beside-steps">
        {vorige && (
          <a href={adres(vorige.nummer)} rel="prev">
            <Icon name="terug" /> Vorige
          </a>
        )}
        <a href={metVraag('/behandeling', lijst)}>Werklijst</a>
        {volgende && (
          <a href={adres(volgende.nummer)} rel="next">
            Volgende <Icon name="pijl" />
          </a>
        )}
      </p>
      <ul>
        {voor.map(regel)}
        <li key={nummer}>
          <span aria-current="page">{titel}</span>
        </li>
        {na.map(regel)}
      </ul>
    </nav>
  )
}
