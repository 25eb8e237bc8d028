import { ClosedLink, unknownLink, type ClosedLinkText } from '../../components/closed-link.tsx'

const teksten: Record<string, ClosedLinkText> = {
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
  onbekend: unknownLink,
}

/** A link that cannot be used: what happened, and what one can do, if anything. */
export function Gesloten({ reden }: { reden: string }) {
  return <ClosedLink {...(teksten[reden] ?? teksten.verlopen!)} />
}
