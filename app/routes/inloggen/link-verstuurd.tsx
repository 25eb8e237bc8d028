import { Link } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'

/** The same page for every address: it does not tell who has an account. */
export function LinkVerstuurd({ demo }: { demo: boolean }) {
  return (
    <>
      <PageHeading
        title="Kijk in uw e-mail"
        intro="Wij hebben u een link gestuurd. De link werkt 15 minuten."
      />
      <p>
        Geen e-mail gekregen? Kijk in de map met ongewenste e-mail. Of vraag een nieuwe link aan.
        Deed u dat al vijf keer? Wacht dan een kwartier.
      </p>
      {demo && (
        <p>
          Dit is een demonstratie: de e-mail gaat nergens heen. U leest hem bij{' '}
          <Link to="/demo/post">Verstuurde post</Link>.
        </p>
      )}
      <p>
        <Link to="/inloggen">Opnieuw proberen</Link>
      </p>
    </>
  )
}
