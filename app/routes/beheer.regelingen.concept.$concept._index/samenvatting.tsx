import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import type { Conceptplafond, Regelingconcept } from '../../domain/regeling/concept.ts'
import { schaalregel, type Conceptscoren } from '../../domain/regeling/concept-scoren.ts'
import { telwoord } from '../../domain/beoordeling/schaal.ts'
import type { Teksten } from '../../domain/regeling/regeling.schema.ts'

type Props = {
  hier: string
  inhoud: Regelingconcept
  plan: string
  plafonds: readonly Conceptplafond[]
  teksten: Teksten
  stukken: readonly string[]
  scoren: Conceptscoren
  termijnen: string
  mandaat: readonly string[]
  brieven: string
  vragenWeg: number
}

/** What the draft says, each line with the page where it is changed. */
export function Samenvatting({ hier, inhoud, plan, plafonds, vragenWeg, ...rest }: Props) {
  const { teksten, stukken, termijnen, mandaat, brieven, scoren } = rest
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
          {
            label: 'Hoe er wordt beoordeeld',
            value: scorenInHetKort(scoren, criteria),
            wijzig: `${hier}/beoordeling`,
          },
          {
            label: 'Teksten voor inwoners',
            value: `Voor wie: ${teksten.voor_wie.join('; ')}`,
            wijzig: `${hier}/teksten`,
          },
          {
            label: 'Wat een aanvrager opstuurt',
            value: stukken.join('; '),
            wijzig: `${hier}/stukken`,
          },
          {
            label: 'Termijnen en verslag',
            value: termijnen,
            wijzig: `${hier}/termijnen`,
          },
          {
            label: 'Mandaat',
            value: mandaat.join(' ') || 'Het college beslist over alles zelf.',
            wijzig: `${hier}/mandaat`,
          },
          { label: 'Brieven en teksten', value: brieven, wijzig: `${hier}/brieven` },
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

function scorenInHetKort(scoren: Conceptscoren, criteria: Regelingconcept['criteria']) {
  const { beoordelaars, telt, minimumscore, gelijke_stand_criterium: eerst, schaal } = scoren
  const voorrang = criteria.find(({ sleutel }) => sleutel === eerst)?.titel
  return [
    `Door ${telwoord(beoordelaars)} mensen`,
    telt === 'consensus' ? 'het gesprek telt' : 'het gemiddelde telt',
    minimumscore === null ? 'geen minimum' : `ten minste ${minimumscore} punten`,
    `bij een gelijke stand ${voorrang ? `eerst ${voorrang}, dan ` : ''}het lot`,
    `schaal ${schaalregel(schaal)}`,
  ].join('; ')
}
