import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { Phone } from '../../components/phone.tsx'
import { guard } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Toegankelijkheid' }]

export const loader = guard('openbaar', ({ gemeente: { telefoon, email } }) =>
  json({ telefoon, email }),
)

export default function ToegankelijkheidPage() {
  const { telefoon, email } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Iedereen moet deze site kunnen gebruiken"
        intro="Ook wie niet goed ziet, geen muis gebruikt of moeite heeft met lezen."
      />
      <h2>Hoe toegankelijk is deze site?</h2>
      <p>
        <strong>Wij hebben eerste maatregelen genomen.</strong> Een onafhankelijk onderzoek is er
        nog niet. Daarom kunnen wij niet zeggen dat de site aan alle eisen voldoet.
      </p>
      <p>
        Volgens de wet moet een site van de overheid voldoen aan WCAG 2.1, niveau A en AA. Wij
        richten ons op de nieuwere eisen van WCAG 2.2, niveau AA.
      </p>
      <h2>Wat wij doen</h2>
      <ul>
        <li>Alles werkt met alleen een toetsenbord.</li>
        <li>Elk formulier werkt ook zonder JavaScript, en bewaart wat u typte.</li>
        <li>Bij een fout staat boven het formulier wat u kunt doen, met een link naar de vraag.</li>
        <li>De pagina’s passen op een klein scherm, en u kunt de tekst vergroten.</li>
        <li>De site volgt uw eigen instellingen voor donker, meer contrast en minder beweging.</li>
        <li>Bij elke grafiek staat een tabel met dezelfde cijfers.</li>
        <li>Wij schrijven korte zinnen in gewone woorden.</li>
      </ul>
      <h2>Wat nog niet goed is</h2>
      <ul>
        <li>De site is nog niet getest door mensen die een schermlezer gebruiken.</li>
        <li>
          De zinnen uit de plannen en de wet staan er letterlijk. Die zijn soms moeilijk. Ernaast
          staat altijd een uitleg van ons.
        </li>
        <li>
          Bestanden die aanvragers zelf meesturen, zijn niet altijd toegankelijk. Vraag ons om een
          andere vorm als u zo’n bestand niet kunt lezen.
        </li>
      </ul>
      <h2>Lukt er iets niet?</h2>
      <p>
        Bel <Phone nummer={telefoon} /> of mail naar <a href={`mailto:${email}`}>{email}</a>. Vertel
        ons op welke pagina u was en wat er niet lukte. Wij helpen u meteen verder, ook op papier of
        aan de balie.
      </p>
      <p>
        Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de gemeente. Komt
        u er met de gemeente niet uit, dan kunt u naar de Nationale ombudsman.
      </p>
    </>
  )
}
