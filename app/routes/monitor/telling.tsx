import { Quote } from '../../components/quote.tsx'
import { Table } from '../../components/table.tsx'
import { getal } from '../../domain/opmaak.ts'
import { Grafiek, type Jaar } from './grafiek.tsx'

type Props = {
  jaren: Jaar[]
  indicator: { titel: string; kanttekening: string | null; bron: string; adres: string } | null
}

/** The one indicator the platform counts itself: applications by and awards to residents. */
export function Telling({ jaren, indicator }: Props) {
  return (
    <section className="stack wide" aria-labelledby="telling">
      <h2 id="telling">{indicator?.titel ?? 'Initiatieven van inwoners'}</h2>
      <p>
        Hoeveel aanvragen kwamen van inwoners, en hoeveel daarvan kregen subsidie? Een aanvraag telt
        in het jaar dat zij binnenkwam, een toekenning in het jaar van het besluit. Jaren zonder
        regeling staan er niet bij.
      </p>
      <div className="monitor-count">
        <Grafiek jaren={jaren} />
        <Table
          caption="Initiatieven van inwoners per jaar"
          rows={[...jaren].reverse()}
          rowKey={({ jaar }) => jaar}
          columns={[
            { heading: 'Jaar', cell: ({ jaar }) => jaar },
            { heading: 'Ingediend', numeric: true, cell: ({ ingediend }) => getal(ingediend) },
            { heading: 'Toegekend', numeric: true, cell: ({ verleend }) => getal(verleend) },
          ]}
        />
      </div>
      {indicator?.kanttekening && (
        <>
          <p>Het plan zet er zelf een kanttekening bij:</p>
          <Quote bron={indicator.bron} to={indicator.adres}>
            {indicator.kanttekening}
          </Quote>
        </>
      )}
      <p>
        <a href="/initiatieven">Bekijk de initiatieven zelf</a> of{' '}
        <a href="/data/indicatoren.json">gebruik de cijfers</a>.
      </p>
    </section>
  )
}
