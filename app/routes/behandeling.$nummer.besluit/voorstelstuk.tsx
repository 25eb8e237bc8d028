import type { SerializeFrom } from '@remix-run/node'
import { Details } from '../../components/details.tsx'
import { Pair } from '../../components/pair.tsx'
import { Quote } from '../../components/quote.tsx'
import { RangeBar } from '../../components/range-bar.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { verplichtingsoorten } from '../../domain/besluit/verplichting.ts'
import { dictumzin } from '../../domain/besluit/woorden.ts'
import { datumVoluit, euro, getal } from '../../domain/opmaak.ts'
import type { Voorstelstuk as Stuk } from '../../lib/voorstelstuk.server.ts'
import { adviesregels, afwijkingregel } from '../../domain/college/adviesregels.ts'
import { Aanpassingen, EerderTerug } from './aanpassingen.tsx'
import { GegevenAdvies } from './gegeven-advies.tsx'
import { VoorstelGeld } from './voorstel-geld.tsx'

/** A proposal to read and decide on: dictum, money, advice and departure beside each other, then the reasons. */
export function Voorstelstuk({ stuk, level = 2 }: { stuk: SerializeFrom<Stuk>; level?: 2 | 3 }) {
  const Kop = `h${level}` as const
  const { uitkomst, bedrag, gevraagd, weigering } = stuk
  return (
    <article className="proposal stack">
      <p className="proposal-dictum">{dictumzin(uitkomst, bedrag, gevraagd)}</p>
      <p className="proposal-lead">{stuk.samenvatting}</p>
      <p className="muted">
        {stuk.penvoerder}
        {stuk.partners.length > 0 && ` met ${stuk.partners.join(', ')}`}. Regeling {stuk.regeling}.
      </p>
      {stuk.terug && <EerderTerug {...stuk.terug} />}
      {weigering && (
        <div className="stack">
          <Kop>Waarom weigeren</Kop>
          <p>
            {weigering.tekst} <span className="muted">({weigering.artikel})</span>.
          </p>
          <p>Wat wel had gekund: {weigering.wat_wel_kan}</p>
          <p>
            <strong>Zienswijze.</strong> {weigering.gehoord}
          </p>
          {weigering.reactie && <p>Onze reactie: {weigering.reactie}</p>}
        </div>
      )}
      <Kop>Het geld</Kop>
      <VoorstelGeld plafond={stuk.plafond} bedrag={bedrag} />
      <Kop>Advies en afwijking</Kop>
      <Advies stuk={stuk} />
      <Kop>De voorwaarden</Kop>
      {stuk.voorwaarden.map((voorwaarde) => (
        <Voorwaarde key={voorwaarde.voorwaarde} {...voorwaarde} />
      ))}
      {stuk.criteria.length > 0 && (
        <>
          <Kop>De score</Kop>
          <Scores stuk={stuk} />
        </>
      )}
      {stuk.aanpassingen && (
        <Aanpassingen aanpassingen={stuk.aanpassingen} opsteller={stuk.opsteller} level={level} />
      )}
      {uitkomst !== 'weigeren' && <Gevolgen stuk={stuk} />}
    </article>
  )
}
type Deel = { stuk: SerializeFrom<Stuk> }

function Advies({ stuk }: Deel) {
  return (
    <>
      <Pair>
        <div className="stack advice">
          <p className="advice-label">De beoordelaars en adviseurs</p>
          <ul>
            {adviesregels(stuk).map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </div>
        <div className="stack advice advice-departure">
          <p className="advice-label">Het voorstel</p>
          <p>{afwijkingregel(stuk)}</p>
        </div>
      </Pair>
      <GegevenAdvies adviezen={stuk.adviezen} />
    </>
  )
}

function Voorwaarde(voorwaarde: SerializeFrom<Stuk>['voorwaarden'][number]) {
  const { titel, artikel, citaat, bron, voorgesteld, reden, oordeel, meningen } = voorwaarde
  return (
    <section className="condition">
      <div className="stack">
        <p>
          <strong>{titel}</strong> <span className="muted">({artikel})</span>
        </p>
        <p>
          <StatusTag tone={voorgesteld === 'voldoet' ? 'good' : 'bad'}>
            {voorgesteld === 'voldoet' ? 'Voldoet' : 'Voldoet niet'}
          </StatusTag>{' '}
          {oordeel === null && <StatusTag tone="warning">Beoordelaars verschillen</StatusTag>}
        </p>
        <p className="pre-line">{reden}</p>
        <Details summary="Wat de beoordelaars schreven">
          <dl className="opinions">
            {meningen.map((mening) => (
              <div key={mening.naam}>
                <dt>
                  {mening.naam}: {mening.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}
                </dt>
                <dd>{mening.reden}</dd>
              </div>
            ))}
          </dl>
        </Details>
      </div>
      <Quote bron={bron}>{citaat}</Quote>
    </section>
  )
}

function Scores({ stuk }: Deel) {
  return (
    <Table
      caption="Per criterium, zoals het telt"
      rows={stuk.criteria}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        { heading: 'Criterium', cell: ({ titel }) => titel },
        { heading: 'Gewicht', numeric: true, cell: ({ gewicht }) => gewicht },
        { heading: 'Score', numeric: true, cell: ({ gemiddelde }) => getal(gemiddelde) },
        {
          heading: 'Spreiding',
          cell: ({ laagste, hoogste, gemiddelde }) => (
            <RangeBar laag={laagste} hoog={hoogste} midden={gemiddelde} />
          ),
        },
      ]}
    />
  )
}

function Gevolgen({ stuk }: Deel) {
  const { verplichtingen, betaalschema, verantwoording_op, evaluatieplan } = stuk
  return (
    <Details summary="Verplichtingen en betaling">
      {evaluatieplan && (
        <p>
          Het evaluatieplan dat beide kanten bevestigden (versie {evaluatieplan.versie}) hoort
          erbij.
        </p>
      )}
      <ul>
        {verplichtingen.map(({ soort, tekst, grondslag }) => (
          <li key={tekst}>
            <strong>{verplichtingsoorten[soort]}.</strong> {tekst}{' '}
            <span className="muted">({grondslag})</span>
          </li>
        ))}
      </ul>
      <Table
        caption="Betaling"
        rows={betaalschema}
        rowKey={({ volgnummer }) => volgnummer}
        columns={[
          { heading: 'Deel', cell: ({ omschrijving }) => omschrijving },
          { heading: 'Vanaf', nowrap: true, cell: ({ vanaf }) => datumVoluit(vanaf) },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
        ]}
      />
      {verantwoording_op && <p>Verslag uiterlijk {datumVoluit(verantwoording_op)}.</p>}
    </Details>
  )
}
