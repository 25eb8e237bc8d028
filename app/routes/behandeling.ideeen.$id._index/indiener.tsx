import { Phone } from '../../components/phone.tsx'
import { SummaryList } from '../../components/summary-list.tsx'

type Idee = {
  indiener: string
  indiener_email: string
  telefoon: string | null
  plaats: string
  achtergelaten: string
  begeleider: string | null
  bewaren: string | null
}

/** Whose idea it is and how to reach them; where they live is not asked. */
export function Indiener({ idee }: { idee: Idee }) {
  return (
    <SummaryList
      rows={[
        { label: 'Indiener', value: idee.indiener },
        {
          label: 'E-mail',
          value: <a href={`mailto:${idee.indiener_email}`}>{idee.indiener_email}</a>,
        },
        { label: 'Telefoon', value: idee.telefoon && <Phone nummer={idee.telefoon} /> },
        { label: 'Plaats', value: idee.plaats },
        { label: 'Achtergelaten', value: idee.achtergelaten },
        { label: 'Begeleider', value: idee.begeleider ?? 'Nog niemand' },
        {
          label: 'Bewaren',
          value: idee.bewaren ? `Tot en met ${idee.bewaren}` : 'Tot een jaar na het einde',
        },
      ]}
    />
  )
}
