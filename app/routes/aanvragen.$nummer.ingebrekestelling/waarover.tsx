import { Field } from '../../components/field.tsx'

type Props = {
  keuzes: { value: string; label: string; hint?: string }[]
  veld: { id: string; name: string }
}

/** On what the municipality is late: asked only where it can be more than the application itself. */
export function Waarover({ keuzes, veld }: Props) {
  const [eerste] = keuzes
  if (keuzes.length <= 1 && (!eerste || eerste.value === 'aanvraag')) return null
  return (
    <Field label="Waarover beslist de gemeente te laat?" type="radio" options={keuzes} {...veld} />
  )
}
