import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import type { Conceptplafond, Regelingconcept } from '../../domain/regeling/concept.ts'

type Props = {
  hier: string
  inhoud: Regelingconcept
  plan: string
  plafonds: readonly Conceptplafond[]
  vragenWeg: number
}

/** What the draft says, each line with the page where it is changed. */
export function Samenvatting({ hier, inhoud, plan, plafonds, vragenWeg }: Props) {
  const { samenvatting, van, tot, maximumbedrag, passende_soorten, passend_onder, criteria } =
    inhoud
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Waar de regeling voor is', value: samenvatting, wijzig: `${hier}/gegevens` },
          {
            label: 'Geldt en open',
            value: van && `${datumVoluit(van)} tot en met ${datumVoluit(tot)}`,
            wijzig: `${hier}/gegevens`,
          },
          { label: 'Hoogstens per aanvraag', value: euro(maximumbedrag), wijzig: `${hier}/geld` },
          {
            label: 'Plafond',
            value: plafonds.map(({ periode, bedrag }) => `${periode}: ${euro(bedrag)}`).join('; '),
            wijzig: `${hier}/geld`,
          },
          { label: 'Plan', value: plan, wijzig: `${hier}/plan` },
          {
            label: 'Past bij',
            value: `${passende_soorten.join(', ')}${passend_onder ? `, onder ${passend_onder}` : ''}`,
            wijzig: `${hier}/plan`,
          },
          {
            label: 'Criteria voor de score',
            value: criteria.map(({ titel, gewicht }) => `${titel} (${gewicht})`).join('; '),
            wijzig: `${hier}/criteria`,
          },
        ]}
      />
      {vragenWeg > 0 && (
        <p>
          {vragenWeg === 1 ? 'Een vraag' : `${vragenWeg} vragen`} van Past mijn idee? gaan over een
          voorwaarde die is weggehaald, en vervallen.
        </p>
      )}
    </>
  )
}
