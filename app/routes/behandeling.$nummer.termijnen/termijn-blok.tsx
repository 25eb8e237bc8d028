import { StatusTag } from '../../components/status-tag.tsx'
import { LawLink, SumLines } from '../../components/sum-lines.tsx'
import { Table } from '../../components/table.tsx'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumKort, datumLang, datumVoluit } from '../../domain/opmaak.ts'
import { afloop, gebeurtenisWoorden } from '../../domain/termijn/gebeurtenis-woorden.ts'
import type { Regel } from '../../domain/termijn/regels.ts'
import { magVerstrijken, termijnnaam, type Termijnsoort } from '../../domain/termijn/soort.ts'
import type { TermijnGebeurtenis } from '../../domain/termijn/termijn.ts'

type Termijn = {
  id: string
  soort: Termijnsoort
  einddatum: Datum | null
  gereed_op: Datum | null
  gebeurtenissen: (TermijnGebeurtenis & { door: string | null })[]
  regels: Regel[]
}

/** One term: when it ends, what happened to it, and the sum that leads to its last day. */
export function TermijnBlok({ termijn, vandaag }: { termijn: Termijn; vandaag: Datum }) {
  const { id, soort, einddatum, gereed_op, gebeurtenissen, regels } = termijn
  return (
    <section className="term wide" aria-labelledby={`termijn-${id}`}>
      <header>
        <h2 id={`termijn-${id}`}>{termijnnaam[soort]}</h2>
        <p>
          <strong>{einddatum ? `Tot en met ${datumLang(einddatum)}` : 'Staat stil'}</strong>{' '}
          {gereed_op ? (
            <>
              <StatusTag tone={einddatum && gereed_op > einddatum ? 'warning' : 'good'}>
                {afloop(gebeurtenissen)} op {datumVoluit(gereed_op)}
              </StatusTag>
              {einddatum && gereed_op > einddatum && ` ${dagenOver(einddatum, gereed_op)}`}
            </>
          ) : (
            einddatum && (
              <StatusTag tone={toonVan(soort, einddatum, vandaag)}>
                {einddatum < vandaag && magVerstrijken.includes(soort)
                  ? 'Voorbij'
                  : dagenOver(einddatum, vandaag)}
              </StatusTag>
            )
          )}
        </p>
      </header>
      <Table
        caption="Gebeurtenissen"
        rows={gebeurtenissen}
        rowKey={(gebeurtenis) => gebeurtenis.id}
        columns={[
          { heading: 'Dag', nowrap: true, cell: ({ op }) => datumKort(op) },
          { heading: 'Wat', cell: (een) => gebeurtenisWoorden(een, gebeurtenissen).wat },
          {
            heading: 'Artikel',
            cell: (een) => <LawLink artikel={gebeurtenisWoorden(een, gebeurtenissen).artikel} />,
          },
          { heading: 'Vastgelegd door', cell: ({ door }) => door ?? 'Het platform' },
        ]}
      />
      <h3>Zo is de laatste dag berekend</h3>
      <SumLines lines={regels} />
    </section>
  )
}

function toonVan(soort: Termijnsoort, einddatum: Datum, vandaag: Datum) {
  if (einddatum >= vandaag) return 'info'
  return magVerstrijken.includes(soort) ? 'neutral' : 'bad'
}
