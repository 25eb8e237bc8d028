import { SummaryList } from '../../components/summary-list.tsx'
import type { TafelGegevens } from './tafel.server.ts'

type Props = TafelGegevens['project'] & Pick<TafelGegevens, 'hulpvraag'>

/** What a begeleider needs to know of the initiative to think along, and no more. */
export function Project({ hulpvraag, ...project }: Props) {
  return (
    <>
      <h2>Waar het over gaat</h2>
      <SummaryList
        rows={[
          ...(hulpvraag
            ? [
                {
                  label: 'Vraag om hulp',
                  value: `${hulpvraag.vraag}\n${hulpvraag.naam}, ${hulpvraag.wanneer}`,
                },
              ]
            : []),
          { label: 'In het kort', value: project.samenvatting },
          { label: 'Doel', value: project.doel },
          { label: 'Voor wie', value: project.doelgroep },
          { label: 'Activiteiten', value: project.activiteiten },
          { label: 'Gevraagd bedrag', value: project.gevraagd },
        ]}
      />
    </>
  )
}
