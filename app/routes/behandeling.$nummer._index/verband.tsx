import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Deelnemer } from '../../domain/aanvraag/inhoud.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit, euro, getal } from '../../domain/opmaak.ts'

export type Instemming = {
  deelname_id: string
  partijnaam: string
  stand: 'bevestigd' | 'afgewezen' | 'nog_geen_antwoord'
  moment: string | Date | null
}

const woorden = {
  bevestigd: { woord: 'Bevestigd', toon: 'good' },
  afgewezen: { woord: 'Wilde niet', toon: 'bad' },
  nog_geen_antwoord: { woord: 'Geen antwoord', toon: 'warning' },
  eerdere_tekst: { woord: 'Bevestigde een eerdere tekst', toon: 'warning' },
} as const

/** Who takes part with what, and whether each had confirmed it at the moment of submission. */
export function Verband({ deelnemers, instemmingen, gewijzigd }: Props) {
  if (deelnemers.length === 0) return null
  const van = new Map(instemmingen.map((instemming) => [instemming.deelname_id, instemming]))
  return (
    <>
      <h2 id="verband">Samenwerkingsverband, zoals bij het indienen</h2>
      <Table
        hideCaption
        caption="Samenwerkingsverband, zoals bij het indienen"
        rows={deelnemers}
        rowKey={({ deelname_id }) => deelname_id}
        columns={[
          { heading: 'Naam', cell: ({ naam }) => naam },
          { heading: 'Rol', cell: ({ rol }) => rol },
          { heading: 'Taak', cell: ({ taak }) => taak },
          { heading: 'Bijdrage', cell: bijdrage },
          {
            heading: 'Instemming',
            cell: ({ deelname_id, rol }) => (
              <Stand rol={rol} instemming={van.get(deelname_id)} gewijzigd={gewijzigd} />
            ),
          },
        ]}
      />
    </>
  )
}
type Props = {
  deelnemers: Deelnemer[]
  instemmingen: Instemming[]
  /** The application was submitted with another text than the partners were asked to agree to. */
  gewijzigd: boolean
}

function Stand({ rol, instemming, gewijzigd }: StandProps) {
  if (rol === 'penvoerder') return <>Tekende de aanvraag</>
  const stand = instemming?.stand ?? 'nog_geen_antwoord'
  const { woord, toon } = woorden[gewijzigd && stand === 'bevestigd' ? 'eerdere_tekst' : stand]
  return (
    <>
      <StatusTag tone={toon}>{woord}</StatusTag>
      {instemming?.moment && <> op {datumVoluit(toDatum(new Date(instemming.moment)))}</>}
    </>
  )
}

type StandProps = { rol: string; instemming?: Instemming; gewijzigd: boolean }

function bijdrage({ bijdrage_geld, bijdrage_uren, bijdrage_natura }: Deelnemer) {
  return [
    bijdrage_geld > 0 && euro(bijdrage_geld),
    bijdrage_uren > 0 && `${getal(bijdrage_uren)} uur`,
    bijdrage_natura,
  ]
    .filter(Boolean)
    .join(', ')
}
