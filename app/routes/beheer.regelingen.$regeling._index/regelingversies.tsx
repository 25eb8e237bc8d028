import { Card } from '../../components/card.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Versie = {
  versie: number
  titel: string
  geldt: boolean
  /** Of a version whose first day is still to come. */
  geldt_vanaf: string | null
  venster: string
  gepubliceerd_op: string
  bekendmaking: string
  reden: string | null
  door: string | null
  maximumbedrag: number
  plan_titel: string
  planversie: number
  voorwaarden: readonly { sleutel: string; titel: string; artikel: string }[]
}

/** The versions of a scheme, the newest first: when each counts, what it asks, who published it and why. */
export function Regelingversies({ versies }: { versies: readonly Versie[] }) {
  return versies.map((versie) => (
    <Card
      key={versie.versie}
      level={3}
      title={`Versie ${versie.versie}`}
      eyebrow={
        versie.geldt_vanaf ? (
          <StatusTag>Geldt vanaf {versie.geldt_vanaf}</StatusTag>
        ) : (
          versie.geldt && <StatusTag tone="good">Geldt nu</StatusTag>
        )
      }
    >
      <SummaryList
        rows={[
          { label: 'Aanvragen', value: versie.venster },
          { label: 'Hoogstens', value: euro(versie.maximumbedrag) },
          { label: 'Plan', value: `${versie.plan_titel}, versie ${versie.planversie}` },
          {
            label: 'Voorwaarden',
            value: versie.voorwaarden
              .map(({ titel, artikel }) => `${titel} (${artikel})`)
              .join('; '),
          },
          {
            label: 'Gepubliceerd',
            value: `${datumVoluit(versie.gepubliceerd_op)}${versie.door ? ` door ${versie.door}` : ', kwam mee met het platform'}`,
          },
          { label: 'Bekendmaking', value: versie.bekendmaking },
          ...(versie.reden ? [{ label: 'Waarom', value: versie.reden }] : []),
        ]}
      />
    </Card>
  ))
}
