import { ButtonLink } from './button.tsx'
import { PageHeading } from './page-heading.tsx'

/** Why a mailed link cannot be used, and whether signing in helps. */
export type ClosedLinkText = { titel: string; tekst: string; naar?: 'inloggen' }

/** A mailed link that cannot be used: what happened, and what one can do, if anything. */
export function ClosedLink({ titel, tekst, naar }: ClosedLinkText) {
  return (
    <>
      <PageHeading title={titel} />
      <p>{tekst}</p>
      {naar && (
        <p>
          <ButtonLink to="/inloggen">Inloggen</ButtonLink>
        </p>
      )}
    </>
  )
}

/** What one reads behind a link that was cut off or never existed. */
export const unknownLink: ClosedLinkText = {
  titel: 'Deze link klopt niet',
  tekst:
    'Misschien is het adres niet helemaal meegekomen. Open de link nog eens vanuit de e-mail, of kopieer het hele adres.',
}
