import { Table } from '../../components/table.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import { bronnen } from '../../domain/plafond/versie.ts'

type Versie = {
  versie: number
  bedrag: number
  bekendgemaakt_op: string
  bron: string
  bronvermelding: string
  reden: string
  verlaagt_eerdere: boolean
  aankondiging: string
  door: string | null
  regels: readonly { omschrijving: string; bedrag: number }[]
}

/** Every version of a ceiling, newest first: since when, by whose decision, from which money, and why. */
export function Plafondversies({ versies }: { versies: readonly Versie[] }) {
  return (
    <Table
      wide
      caption="De versies van dit plafond"
      hideCaption
      rows={versies}
      rowKey={({ versie }) => versie}
      columns={[
        { heading: 'Versie', cell: ({ versie }) => versie },
        { heading: 'Plafond', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
        {
          heading: 'Bekendgemaakt',
          nowrap: true,
          cell: ({ bekendgemaakt_op }) => datumVoluit(bekendgemaakt_op),
        },
        { heading: 'Bron', cell: (versie) => bronVan(versie) },
        {
          heading: 'Begrotingsregels',
          cell: ({ regels }) =>
            regels.map(({ omschrijving, bedrag }) => `${omschrijving}: ${euro(bedrag)}`).join('; '),
        },
        { heading: 'Waarom', cell: (versie) => redenVan(versie) },
      ]}
    />
  )
}

const bronVan = ({ bron, bronvermelding }: Versie) =>
  bron in bronnen
    ? `${bronnen[bron as keyof typeof bronnen]}: ${bronvermelding}`
    : 'Kwam met de regeling'

const redenVan = ({ reden, door, verlaagt_eerdere, aankondiging }: Versie) =>
  [
    reden,
    verlaagt_eerdere && `Geldt ook voor eerdere aanvragen (Awb 4:28): ${aankondiging}`,
    door && `Vastgelegd door ${door}.`,
  ]
    .filter(Boolean)
    .join(' ')
