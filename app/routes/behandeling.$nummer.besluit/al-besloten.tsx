import { useActionData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { besluitwoorden, uitkomstnamen } from '../../domain/besluit/woorden.ts'
import type { Besluituitkomst } from '../../domain/besluit/besluit.ts'
import type { Uitkomst } from '../../domain/besluit/voorstel.ts'
import type { Wijzigingsuitkomst } from '../../domain/wijziging/wijziging.ts'
import { wijzigingsnamen } from '../../domain/wijziging/woorden.ts'
import { euro, tijdstip } from '../../domain/opmaak.ts'

export type Eerder = {
  uitkomst: Besluituitkomst
  bedrag: number
  moment: string | Date
  door: string | null
}
type Answer = {
  besluit?: Eerder
  values?: {
    uitkomst?: Uitkomst | Wijzigingsuitkomst
    bedrag?: string
    afwijking?: string
    wat_wel_kan?: string
    zienswijze?: string
  }
}

/** The decision that stands; who decided at the same time reads it, with what they typed themselves. */
export function AlBesloten({ besluit }: { besluit: Eerder }) {
  const values = useActionData<Answer>()?.values
  const ingevuld = values ? getypt(values) : []
  const { uitkomst, bedrag, moment, door } = besluit
  return (
    <>
      <Alert
        tone={values ? 'warning' : 'good'}
        title={values ? 'Hierover is intussen al besloten' : 'Hierover is besloten'}
        live={Boolean(values)}
      >
        <p>
          <strong>
            {besluitwoorden[uitkomst].naam}
            {bedrag > 0 && `: ${euro(bedrag)}`}
          </strong>
          , vastgelegd {door && `door ${door} `}op {tijdstip(new Date(moment))}.
        </p>
      </Alert>
      {ingevuld.length > 0 && (
        <section className="stack">
          <h2>Dit had u ingevuld</h2>
          <dl className="case-summary">
            {ingevuld.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="pre-line">{value}</dd>
              </div>
            ))}
          </dl>
          <p>Er is niets van vastgelegd. Kopieer het als u het nog nodig hebt.</p>
        </section>
      )}
    </>
  )
}

const namen = { ...uitkomstnamen, ...wijzigingsnamen }

const getypt = (values: NonNullable<Answer['values']>) =>
  [
    ['Besluit', values.uitkomst ? namen[values.uitkomst] : ''],
    ['Bedrag', values.bedrag ?? ''],
    ['Waarom anders', values.afwijking ?? ''],
    ['Wat had wel gekund', values.wat_wel_kan ?? ''],
    ['Wat u met de zienswijze doet', values.zienswijze ?? ''],
  ].filter(([, value]) => value !== '')
