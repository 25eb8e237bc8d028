import { SummaryList } from '../../components/summary-list.tsx'
import type { Antwoord, LeesbaarDeel } from '../../domain/aanvraag/leesbaar.ts'

type Rij = { label: string; value: string }
type Props = {
  nummer: string
  delen: LeesbaarDeel[]
  aanvrager: Antwoord[]
  ondertekening: Rij[]
  partners: Rij[]
}

/** What was sent, to read and to print. */
export function Afschrift({ nummer, delen, aanvrager, ondertekening, partners }: Props) {
  return (
    <>
      <h2>Dit hebt u gestuurd</h2>
      <p className="no-print">
        Dit verandert niet meer.{' '}
        <a href={`/aanvragen/${nummer}/afschrift.pdf`} download>
          Bewaar het als pdf
        </a>{' '}
        of print deze pagina.
      </p>
      {delen.map(({ sectie, titel, antwoorden }) => (
        <Deel
          key={sectie}
          titel={titel}
          rows={antwoorden.filter(({ tekst }) => tekst !== '').map(alsRij)}
        />
      ))}
      <Deel titel="Wie de aanvraag doet" rows={aanvrager.map(alsRij)} />
      <Deel titel="Hoe uw partners ervoor stonden" rows={partners} />
      <Deel titel="Ondertekening" rows={ondertekening} />
    </>
  )
}

function Deel({ titel, rows }: { titel: string; rows: Rij[] }) {
  if (rows.length === 0) return null
  return (
    <section className="stack copy-part">
      <h3>{titel}</h3>
      <SummaryList rows={rows} />
    </section>
  )
}

const alsRij = ({ label, tekst }: Antwoord): Rij => ({ label, value: tekst })
