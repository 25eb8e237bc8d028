import { Link } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'

/** The mailbox has to be proven first; the same page for every address. */
export function NogEenStap({ wat, terug, demo }: { wat: string; terug: string; demo: boolean }) {
  return (
    <>
      <PageHeading
        title="Nog één stap: open de link in uw e-mail"
        intro={`Wij stuurden u een e-mail met een link. Klik daarop. Dan ziet u wat u schreef en verstuurt u ${wat}.`}
      />
      <p>De link werkt 15 minuten. Wat u schreef, bewaren wij één dag.</p>
      <p>
        Geen e-mail gekregen? Kijk in de map met ongewenste e-mail, of{' '}
        <Link to={terug}>probeer het opnieuw</Link>.
      </p>
      {demo && (
        <p>
          Dit is een demonstratie: de e-mail gaat nergens heen. U leest hem bij{' '}
          <Link to="/demo/post">Verstuurde post</Link>.
        </p>
      )}
    </>
  )
}
