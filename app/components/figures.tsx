export type Figure = { label: string; value: React.ReactNode; loud?: boolean }

/** A few figures that belong together, beside each other where there is room; `loud` is the one that counts most. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, value, loud }) => (
        <div key={label} className={loud ? 'figure-loud' : undefined}>
          <dt>{label}</dt>
          <dd className="numeric">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
