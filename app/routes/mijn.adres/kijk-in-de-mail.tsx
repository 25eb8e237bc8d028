import { Link } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { Phone } from '../../components/phone.tsx'

/** The same page for every address: it does not tell whether somebody else has it. */
export function KijkInDeMail({ telefoon }: { telefoon: string }) {
  return (
    <>
      <PageHeading
        title="Kijk in de mail van uw nieuwe adres"
        intro="Daar staat een link. Die werkt een uur. Tot u hem opent, logt u in met uw oude adres."
      />
      <p>
        Geen mail gekregen? Kijk in de map met ongewenste mail, of{' '}
        <Link to="/mijn/adres">vul het adres nog eens in</Link>.
      </p>
      <p>
        Kunt u niet meer bij uw oude of uw nieuwe mail? Bel dan <Phone nummer={telefoon} />. Wij
        zoeken het met u uit.
      </p>
    </>
  )
}
