import { SummaryList } from '../../components/summary-list.tsx'

type Punt = {
  omschrijving: string
  antwoord: string
  bestand_id: string | null
  bestandsnaam: string | null
}

/** The points with their answers, to read back; who may not write reads along. */
export function Verstuurd({ punten }: { punten: Punt[] }) {
  return (
    <SummaryList
      rows={punten.map(({ omschrijving, antwoord, bestand_id, bestandsnaam }) => ({
        label: omschrijving,
        value: (antwoord || bestand_id) && (
          <>
            {antwoord && <span>{antwoord} </span>}
            {bestand_id && <a href={`/bestanden/${bestand_id}`}>{bestandsnaam}</a>}
          </>
        ),
      }))}
    />
  )
}
