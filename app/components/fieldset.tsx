/** Questions that belong together, under one legend. */
export function Fieldset(props: FieldsetProps) {
  const { legend, optional, invalid, describedBy, heading, id, children } = props
  return (
    <fieldset
      className={`fieldset utrecht-form-fieldset--html-fieldset${invalid ? ' field-invalid' : ''}`}
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-describedby={describedBy}
    >
      <legend
        className={`utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend${heading ? ' legend-heading' : ''}`}
      >
        {legend}
        {optional && <span className="optional"> (niet verplicht)</span>}
      </legend>
      {children}
    </fieldset>
  )
}
type FieldsetProps = {
  legend: React.ReactNode
  children: React.ReactNode
  /** Makes the group the target of an error link. */
  id?: string
  optional?: boolean
  invalid?: boolean
  describedBy?: string
  heading?: boolean
}
