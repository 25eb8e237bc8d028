import { Field } from '../../components/field.tsx'
import type { FieldBinding, FieldType } from '../../components/field-props.ts'
import type { Invoerwijze, Parameterveld } from '../../domain/voorwaarde/parameterveld.ts'

const soorten: Record<Invoerwijze, FieldType> = {
  getal: 'number',
  procent: 'number',
  bedrag: 'money',
  datum: 'text',
  regel: 'text',
  tekst: 'textarea',
  regels: 'textarea',
  keuze: 'select',
  keuzes: 'checkboxes',
  vinkje: 'checkbox',
}

const hulp: Partial<Record<Invoerwijze, string>> = {
  datum: 'Bijvoorbeeld 1-9-2027.',
  regels: 'Een op elke regel.',
}

type Props = FieldBinding & { veld: Parameterveld & { naam: string } }

/** A parameter of a kind of condition as an ordinary field. */
export function Parametervraag({ veld, ...binding }: Props) {
  const opties = (veld.opties ?? []).map(({ waarde, naam }) => ({ value: waarde, label: naam }))
  const leeg = { value: '', label: 'Maak een keuze' }
  return (
    <Field
      type={soorten[veld.invoer]}
      label={veld.label}
      hint={[veld.hulp, hulp[veld.invoer]].filter(Boolean).join(' ') || undefined}
      optional={veld.optioneel}
      options={veld.invoer === 'keuze' ? [leeg, ...opties] : opties}
      value={veld.invoer === 'vinkje' ? 'ja' : undefined}
      rows={3}
      {...binding}
    />
  )
}
