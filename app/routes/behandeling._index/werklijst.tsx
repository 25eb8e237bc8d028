import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { RowKeys } from '../../components/row-keys.tsx'
import { Table, type Column } from '../../components/table.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Werkregel } from '../../../db/queries/werklijst.ts'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { geopendInWoorden } from '../../domain/behandeling/geopend.ts'
import { spoed, type Werklijstfilter } from '../../domain/behandeling/werklijst.ts'
import type { Datum } from '../../domain/datum.ts'
import { dwangsomKort } from '../../domain/dwangsom/woorden.ts'
import { datumKort, opsomming } from '../../domain/opmaak.ts'
import { termijnnaam } from '../../domain/termijn/soort.ts'
import { GeenZaken } from './geen-zaken.tsx'

type Props = {
  zaken: Werkregel[]
  filter: Werklijstfilter
  vraag: string
  vandaag: Datum
  /** This person may give cases to colleagues: they can be chosen. */
  kiest: boolean
  /** The colleagues they stand in for today. */
  vervangt: readonly string[]
}

const wie = { aanvrager: 'Aanvrager', gemeente: 'Gemeente', niemand: 'Niemand' }
const toon = { te_laat: 'bad', deze_week: 'warning', later: 'neutral' } as const

/** The cases, what falls due first on top. */
export function Werklijst({ kiest, vervangt, ...props }: Props) {
  if (props.zaken.length === 0) return <GeenZaken filter={props.filter} vervangt={vervangt} />
  const voorWie = props.filter.bak === 'vervang' && <VoorWie namen={vervangt} />
  if (!kiest)
    return (
      <>
        {voorWie}
        <Tabel {...props} kiest={false} />
      </>
    )
  return (
    <Form method="get" action="/behandeling/toewijzing" className="stack wide">
      {voorWie}
      <input type="hidden" name="lijst" value={props.vraag} />
      <Tabel {...props} kiest />
      <Button look="secondary">Wijs de gekozen zaken toe</Button>
    </Form>
  )
}

/** Whose cases these are, and what comes of standing in. */
const VoorWie = ({ namen }: { namen: readonly string[] }) => (
  <p>
    U vervangt nu {opsomming(namen)}. Berichten en herinneringen over deze zaken komen bij u. Open
    een zaak om haar over te nemen.
  </p>
)

function Tabel({ zaken, vraag, vandaag, kiest }: Omit<Props, 'filter' | 'vervangt'>) {
  const lijst = `?lijst=${encodeURIComponent(vraag)}`
  return (
    <RowKeys hint={kiest ? `${lopen} Met x kiest u een zaak.` : lopen}>
      <Table
        wide
        hideCaption
        caption="Zaken, wat het eerst moet bovenaan"
        rows={zaken}
        rowKey={({ id }) => id}
        columns={[
          ...(kiest ? [kieskolom] : []),
          {
            heading: 'Nummer',
            nowrap: true,
            rowHeading: true,
            cell: ({ nummer }) => <a href={`/behandeling/${nummer}${lijst}`}>{nummer}</a>,
          },
          { heading: 'Titel en aanvrager', cell: (zaak) => <Titel {...zaak} /> },
          { heading: 'Regeling', cell: ({ regeling }) => regeling },
          {
            heading: 'Stand',
            nowrap: true,
            cell: (zaak) => <Stand {...zaak} />,
          },
          { heading: 'Aan zet', nowrap: true, cell: ({ aanZet }) => wie[aanZet.aan_zet] },
          {
            heading: 'Uiterlijk',
            numeric: true,
            cell: (zaak) => <Uiterlijk {...zaak} vandaag={vandaag} />,
          },
          {
            heading: 'Behandelaar',
            nowrap: true,
            cell: ({ behandelaar }) => behandelaar ?? <span className="muted">Nog niemand</span>,
          },
        ]}
      />
    </RowKeys>
  )
}

const lopen = 'Staat u met Tab op een nummer, dan loopt u met de pijltjes door de lijst.'

const kieskolom: Column<Werkregel> = {
  heading: 'Kies',
  cell: ({ nummer }) => (
    <input
      className="utrecht-checkbox"
      type="checkbox"
      name="zaak"
      value={nummer}
      aria-label={`Kies ${nummer}`}
    />
  ),
}

function Titel({ titel, aanvrager, soort_aanvrager, geopend_door }: Werkregel) {
  return (
    <span className="case-title">
      <strong>{titel}</strong>
      <span className="muted">
        {aanvrager}
        {soort_aanvrager === 'burgerinitiatief' && ', inwoners'}
      </span>
      {geopend_door && <span className="case-open">{geopendInWoorden(geopend_door)}</span>}
    </span>
  )
}

/** The state; what was granted and is asked to change says so, with the way to it. */
const Stand = ({ nummer, status, wijziging_loopt }: Werkregel) => (
  <>
    <StatusTag tone={statusnaam[status].toon}>{statusnaam[status].naam}</StatusTag>
    {wijziging_loopt && (
      <>
        <br />
        <a href={`/behandeling/${nummer}/wijziging`}>Verzoek om wijziging</a>
      </>
    )}
  </>
)

/** The day and what has to be done by then; the sum behind it is one click away. */
function Uiterlijk({
  nummer,
  valt,
  termijn,
  dwangsom_vanaf,
  vandaag,
}: Werkregel & { vandaag: Datum }) {
  if (valt === null) return <>Geen termijn</>
  const soort = termijn?.soort ?? 'beslistermijn'
  return (
    <span className="term-cell">
      <a href={`/behandeling/${nummer}/termijnen${termijn ? `#termijn-${termijn.id}` : ''}`}>
        <span className="sr-only">{termijnnaam[soort]}: </span>
        {datumKort(valt)}
      </a>
      <span className={`days tone-${toon[spoed(valt, vandaag)]}`}>{dagenOver(valt, vandaag)}</span>
      {dwangsom_vanaf && (
        <span className={`days tone-${vandaag < dwangsom_vanaf ? 'warning' : 'bad'}`}>
          {dwangsomKort(dwangsom_vanaf, vandaag)}
        </span>
      )}
      {kort[soort] && <span className="term-kind muted">{kort[soort]}</span>}
    </span>
  )
}

const kort: Partial<Record<keyof typeof termijnnaam, string>> = {
  hersteltermijn: 'aanvullen',
  buitenbehandelingtermijn: 'niet behandelen kan',
  vaststellingsbesluit: 'vaststellen',
  wijzigingsbesluit: 'wijziging',
}
