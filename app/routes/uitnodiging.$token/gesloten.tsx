import { ClosedLink, unknownLink, type ClosedLinkText } from '../../components/closed-link.tsx'

const teksten: Record<string, ClosedLinkText> = {
  bevestigd: {
    titel: 'U hebt al geantwoord: u doet mee',
    tekst: 'Uw antwoord is bewaard. Wilt u de tekst nog eens lezen? Log in met uw e-mailadres.',
    naar: 'inloggen',
  },
  meekijken: {
    titel: 'U hebt al laten weten dat u wilt meedoen',
    tekst:
      'U krijgt een nieuwe e-mail als de tekst klaarligt. Wilt u vast meekijken? Log in met uw e-mailadres.',
    naar: 'inloggen',
  },
  afgewezen: {
    titel: 'U hebt laten weten dat u niet meedoet',
    tekst:
      'Uw antwoord is bewaard en de penvoerder krijgt bericht. Wilt u toch meedoen? Vraag de penvoerder om u opnieuw uit te nodigen.',
  },
  ingetrokken: {
    titel: 'Deze uitnodiging is ingetrokken',
    tekst:
      'De penvoerder vraagt u niet meer om mee te doen, of stuurde de uitnodiging naar een ander adres. U hoeft niets te doen.',
  },
  vertrokken: {
    titel: 'U doet niet meer mee',
    tekst: 'Deze partner staat niet meer in de aanvraag. U hoeft niets te doen.',
  },
  verlopen: {
    titel: 'Deze link is verlopen',
    tekst:
      'Een uitnodiging werkt dertig dagen. Vraag de penvoerder om u een nieuwe te sturen. Dat kan met één klik.',
  },
  onbekend: unknownLink,
}

/** A link that cannot be used: what happened, and what one can do, if anything. */
export function Gesloten({ reden }: { reden: string }) {
  return <ClosedLink {...(teksten[reden] ?? teksten.verlopen!)} />
}
