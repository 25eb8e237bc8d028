import { Details } from '../../components/details.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit, euroRond } from '../../domain/opmaak.ts'

type Regeling = {
  grondslag: string
  bekendmaking: string
  gepubliceerd_op: string
  versie: number
  beslistermijn_artikel: string
  gedeeltelijk_verlenen: boolean
  overgangsrecht: string
  mandaat_tot: number
  evaluatie_op: string
}

/** The rules behind the page, for who wants to check them. */
export function KleineLetters({ regeling }: { regeling: Regeling }) {
  const { mandaat_tot } = regeling
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
          {
            label: 'Wie beslist',
            value:
              mandaat_tot === 0
                ? 'Het college van burgemeester en wethouders.'
                : `Tot en met ${euroRond(mandaat_tot)} een teammanager namens het college, daarboven het college.`,
          },
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
