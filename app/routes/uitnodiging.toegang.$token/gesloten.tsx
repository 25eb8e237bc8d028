import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'

const teksten: Record<string, { titel: string; tekst: string; naar?: 'inloggen' }> = {
  aangenomen: {
    titel: 'U hebt al ja gezegd',
    tekst: 'U kunt bij de aanvraag met uw e-mailadres.',
    naar: 'inloggen',
  },
  afgewezen: {
    titel: 'U hebt laten weten dat u niet meewerkt',
    tekst: 'Uw antwoord is bewaard en de penvoerder krijgt bericht. U hoeft niets te doen.',
  },
  ingetrokken: {
    titel: 'Deze uitnodiging is ingetrokken',
    tekst: 'De penvoerder vraagt u niet meer om mee te werken. U hoeft niets te doen.',
  },
  verlopen: {
    titel: 'Deze link is verlopen',
    tekst: 'Een uitnodiging werkt dertig dagen. Vraag de penvoerder om u opnieuw uit te nodigen.',
  },
  onbekend: {
    titel: 'Deze link klopt niet',
    tekst:
      'Misschien is het adres niet helemaal meegekomen. Open de link nog eens vanuit de e-mail, of kopieer het hele adres.',
  },
}

/** A link that cannot be used: what happened, and what one can do, if anything. */
export function Gesloten({ reden }: { reden: string }) {
  const { titel, tekst, naar } = teksten[reden] ?? teksten.verlopen!
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
