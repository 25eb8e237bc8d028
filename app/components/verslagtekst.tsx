import { Network, type NetworkProps } from './network.tsx'
import { StatusTag, type Tone } from './status-tag.tsx'
import { SummaryList } from './summary-list.tsx'

type Criterium = {
  criterium_id: string
  volgnummer: number
  doel: string
  indicator: string
  begin: string | null
  streven: string | null
  realisatie: string | null
  toelichting: string
  naam: string
  toon: Tone
}
export type VerslagtekstProps = {
  verslag: {
    activiteiten: string
    afwijking: string
    kosten: string | null
    les: string
    steun_gemeente: string
    vervolg: string
    publiceren: boolean
    criteria: readonly Criterium[]
    samenhang: NetworkProps | null
  }
}

/** What a report says, each criterion beside what was hoped; the same for who wrote it and who reads it. */
export function Verslagtekst({ verslag }: VerslagtekstProps) {
  return (
    <>
      {verslag.criteria.map((criterium) => (
        <article className="card stack" key={criterium.criterium_id}>
          <h2 className="card-title">
            {criterium.volgnummer}. {criterium.doel}{' '}
            <StatusTag tone={criterium.toon}>{criterium.naam}</StatusTag>
          </h2>
          <dl className="agreement-terms">
            <div>
              <dt>Hoe we het zien</dt>
              <dd>{criterium.indicator}</dd>
            </div>
            {criterium.begin && (
              <div>
                <dt>Bij het begin</dt>
                <dd>{criterium.begin}</dd>
              </div>
            )}
            {criterium.streven && (
              <div>
                <dt>Wat we hoopten</dt>
                <dd>{criterium.streven}</dd>
              </div>
            )}
            {criterium.realisatie && (
              <div>
                <dt>Wat het werd</dt>
                <dd>
                  <strong>{criterium.realisatie}</strong>
                </dd>
              </div>
            )}
          </dl>
          <p className="pre-line">{criterium.toelichting}</p>
        </article>
      ))}
      {verslag.samenhang && <Network {...verslag.samenhang} />}
      <SummaryList
        rows={[
          { label: 'Wat er is gedaan', value: verslag.activiteiten },
          ...(verslag.afwijking
            ? [{ label: 'Wat anders ging, en waarom', value: verslag.afwijking }]
            : []),
          ...(verslag.kosten ? [{ label: 'Wat het kostte', value: verslag.kosten }] : []),
          { label: 'Wat werkte en wat niet', value: verslag.les },
          ...(verslag.steun_gemeente
            ? [{ label: 'De hulp van de gemeente', value: verslag.steun_gemeente }]
            : []),
          { label: 'Hoe het verdergaat', value: verslag.vervolg },
          { label: 'Mag openbaar', value: verslag.publiceren ? 'Ja' : 'Nee' },
        ]}
      />
    </>
  )
}
