import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { volgtInWoorden } from '../../domain/document/bijlage.ts'

export type Stuk = {
  sleutel: string
  naam: string
  vorm: 'formulier' | 'document'
  waarom: string
  grondslag: string
  bestanden: { id: string; naam: string }[]
  /** The day on which it is expected, when the applicant said that it follows later. */
  volgt: string | null
  /** Of a part of the form: whether the applicant filled it in. */
  ingevuld: string | null
  toets: { aanwezig: boolean; toelichting: string; door: string } | null
}

/** The list as it was checked, to read. */
export function Toets({ stukken }: { stukken: Stuk[] }) {
  return (
    <Table
      wide
      caption="Wat de regeling van deze aanvrager vraagt"
      rows={stukken}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        { heading: 'Stuk', cell: ({ naam }) => naam },
        { heading: 'Waar', cell: (stuk) => <Waar {...stuk} /> },
        { heading: 'Stand', nowrap: true, cell: ({ toets }) => <Stand toets={toets} /> },
        { heading: 'Opmerking', cell: ({ toets }) => toets?.toelichting },
        { heading: 'Bekeken door', cell: ({ toets }) => toets?.door },
        { heading: 'Grondslag', cell: ({ grondslag }) => grondslag },
      ]}
    />
  )
}

type Plek = Pick<Stuk, 'vorm' | 'bestanden' | 'volgt' | 'ingevuld'>

/** Where an item is to be found: in the form itself, or in these files. */
export function Waar({ vorm, bestanden, volgt, ingevuld }: Plek) {
  if (bestanden.length === 0 && volgt)
    return <>De aanvrager stuurt dit later: {volgtInWoorden(volgt)}</>
  if (bestanden.length === 0)
    return <>{vorm === 'formulier' ? (ingevuld ?? 'In de aanvraag') : 'Geen bijlage'}</>
  return (
    <>
      {bestanden.map(({ id, naam }) => (
        <a key={id} href={`/bestanden/${id}`}>
          {naam}
        </a>
      ))}
    </>
  )
}

function Stand({ toets }: Pick<Stuk, 'toets'>) {
  if (!toets) return <StatusTag>Niet bekeken</StatusTag>
  return toets.aanwezig ? (
    <StatusTag tone="good">Aanwezig</StatusTag>
  ) : (
    <StatusTag tone="warning">Ontbreekt</StatusTag>
  )
}
