import { Details } from '../../components/details.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'

type Regeling = {
  grondslag: string
  bekendmaking: string
  gepubliceerd_op: string
  versie: number
  beslistermijn_artikel: string
  gedeeltelijk_verlenen: boolean
  overgangsrecht: string
  evaluatie_op: string
}

type Props = { regeling: Regeling; beslist: string }

/** The rules behind the page, for who wants to check them. */
export function KleineLetters({ regeling, beslist }: Props) {
  return (
    <Details summary="De regels precies">
      <SummaryList
        rows={[
          { label: 'Grondslag', value: regeling.grondslag },
          {
            label: 'Bekendgemaakt',
            value: `${datumVoluit(regeling.gepubliceerd_op)}. ${regeling.bekendmaking}.`,
          },
          { label: 'Versie', value: String(regeling.versie) },
          { label: 'Beslistermijn', value: regeling.beslistermijn_artikel },
          {
            label: 'Is er minder geld over dan u vraagt?',
            value: regeling.gedeeltelijk_verlenen
              ? 'Dan kunt u een deel krijgen (Awb 4:25, tweede lid).'
              : 'Dan wijzen wij de aanvraag af (Awb 4:25, tweede lid).',
          },
          { label: 'Wie beslist', value: beslist },
          { label: 'Als de regeling verandert', value: regeling.overgangsrecht },
          {
            label: 'Verslag over de regeling',
            value: `Uiterlijk ${datumVoluit(regeling.evaluatie_op)} (Awb 4:24).`,
          },
        ]}
      />
    </Details>
  )
}
