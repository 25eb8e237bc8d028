import { Link } from '@remix-run/react'

type Look = 'primary' | 'secondary' | 'subtle' | 'danger'
type ButtonProps = Omit<React.ComponentProps<'button'>, 'className' | 'disabled'> & { look?: Look }

const className = (look: Look) =>
  look === 'danger'
    ? 'utrecht-button utrecht-button--primary-action button-danger'
    : `utrecht-button utrecht-button--${look === 'subtle' ? 'subtle' : `${look}-action`}`

/** A button that does something; it is never disabled: say in its place why an act is not possible. */
export function Button({ look = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button className={className(look)} type={type} {...rest} />
}

/** A link that starts something, drawn as a button. */
export function ButtonLink({ to, look = 'primary', children }: ButtonLinkProps) {
  return (
    <Link className={`${className(look)} button-link`} to={to}>
      {children}
    </Link>
  )
}
type ButtonLinkProps = { to: string; look?: Look; children: React.ReactNode }

/** Buttons under each other on a phone, beside each other on a wide screen. */
export function ButtonGroup({ children }: { children: React.ReactNode }) {
  return <div className="button-group">{children}</div>
}
