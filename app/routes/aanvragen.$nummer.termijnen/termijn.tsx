import { Details } from '../../components/details.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { LawLink, SumLines } from '../../components/sum-lines.tsx'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumLang, datumVoluit } from '../../domain/opmaak.ts'
import { afloop, gebeurtenisWoorden } from '../../domain/termijn/gebeurtenis-woorden.ts'
import type { Regel } from '../../domain/termijn/regels.ts'
import { termijnnaam, wieIsErAan, type Termijnsoort } from '../../domain/termijn/soort.ts'
import type { TermijnGebeurtenis } from '../../domain/termijn/termijn.ts'

type Props = {
  termijn: {
    id: string
    soort: Termijnsoort
    einddatum: Datum | null
    gereed_op: Datum | null
    gebeurtenissen: (TermijnGebeurtenis & { van: 'gemeente' | 'aanvrager' | null })[]
    regels: Regel[]
  }
  vandaag: Datum
}

/** One term for who applies: whose it is, the last day, what happened to it and by whom, and the sum. */
export function Termijn({ termijn, vandaag }: Props) {
  const { id, soort, einddatum, gebeurtenissen, regels } = termijn
  return (
    <section className="term" aria-labelledby={`termijn-${id}`}>
      <header>
        <h2 id={`termijn-${id}`}>{termijnnaam[soort]}</h2>
        <p>
          <strong>{einddatum ? `Tot en met ${datumLang(einddatum)}` : 'Staat stil'}</strong>{' '}
          <Stand termijn={termijn} vandaag={vandaag} />
        </p>
      </header>
      <p>{wieIsErAan[soort]}</p>
      <Details summary="Wat er gebeurde en hoe de laatste dag is berekend">
        <h3>Wat er gebeurde</h3>
        <ul>
          {gebeurtenissen.map((een) => {
            const { wat, artikel } = gebeurtenisWoorden(een, gebeurtenissen)
            return (
              <li key={een.id}>
                {datumVoluit(een.op)}: {wat.charAt(0).toLowerCase() + wat.slice(1)}.{' '}
                <span className="muted">
                  {doorWie[een.van ?? 'niemand']} <LawLink artikel={artikel} />
                </span>
              </li>
            )
          })}
        </ul>
        <h3>Zo is de laatste dag berekend</h3>
        <SumLines lines={regels} />
      </Details>
    </section>
  )
}

const doorWie = {
  gemeente: 'Vastgelegd door de gemeente.',
  aanvrager: 'Door de aanvrager.',
  niemand: 'Ging vanzelf.',
}

function Stand({ termijn: { einddatum, gereed_op, gebeurtenissen }, vandaag }: Props) {
  if (gereed_op)
    return (
      <StatusTag tone={einddatum && gereed_op > einddatum ? 'warning' : 'good'}>
        {afloop(gebeurtenissen)} op {datumVoluit(gereed_op)}
      </StatusTag>
    )
  if (!einddatum) return null
  return einddatum < vandaag ? (
    <StatusTag tone="neutral">Voorbij</StatusTag>
  ) : (
    <StatusTag tone="info">{dagenOver(einddatum, vandaag)}</StatusTag>
  )
}
