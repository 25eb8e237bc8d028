import { SummaryList } from '../../components/summary-list.tsx'

type Props = { voorstel: { versie: number; rijen: { label: string; value: string }[] } }

/** What is proposed, with what it does to the money. */
export const Voorstel = ({ voorstel }: Props) => (
  <section className="stack">
    <h2>Voorstel, versie {voorstel.versie}</h2>
    <SummaryList rows={voorstel.rijen} />
  </section>
)
