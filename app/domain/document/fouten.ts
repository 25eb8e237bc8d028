import type { Kantoorbezwaar } from './kantoorbestand.ts'
import type { Pdfbezwaar } from './pdf.ts'

/** What a sender has to do about a file that is not taken. */
export const bestandsfouten = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  groot: 'Dit bestand is groter dan 10 MB. Maak het kleiner, of verdeel het over meer bestanden.',
  soort: 'Dit soort bestand kan niet. Bewaar het als pdf, of maak er een foto van, en stuur dat.',
  beschadigd:
    'Dit bestand is beschadigd. Open het op uw computer, bewaar het opnieuw en stuur dat.',
  pixels: 'Deze foto is te groot om te openen. Maak hem kleiner en stuur hem opnieuw.',
  programma:
    'In deze pdf zit een programma of een ander bestand. Dat nemen wij niet aan. Open de pdf, kies Afdrukken en dan Opslaan als pdf. Stuur het nieuwe bestand.',
  pdfBeveiligd:
    'Op deze pdf zit een beveiliging. Daardoor kunnen wij hem niet controleren. Open de pdf, kies Afdrukken en dan Opslaan als pdf. Stuur het nieuwe bestand.',
  onleesbaar:
    'Wij kunnen deze pdf niet helemaal controleren. Open de pdf, kies Afdrukken en dan Opslaan als pdf. Stuur het nieuwe bestand.',
  bom: 'In dit bestand zitten andere bestanden, of het is veel groter dan het lijkt. Bewaar het als pdf en stuur die.',
  macro:
    'In dit bestand zit een programma (een macro). Bewaar het zonder macro, of als pdf, en stuur dat.',
  beveiligd:
    'Op dit bestand zit een wachtwoord. Haal het wachtwoord weg en stuur het bestand opnieuw.',
  besmet:
    'In dit bestand zit een virus. Wij hebben het niet bewaard. Laat uw computer nakijken en stuur een ander bestand, of bel de gemeente.',
  vol: 'Wij kunnen uw bestand nu niet bewaren. Er is niets half bewaard. Probeer het over een kwartier opnieuw, of bel de gemeente.',
  opnieuw: 'Kies uw bestand opnieuw. Het is nog niet verstuurd.',
  teVaak: 'U stuurde het afgelopen uur al veel bestanden. Wacht een uur en probeer het opnieuw.',
} as const

export type Bestandsfout = keyof typeof bestandsfouten

export const foutBijPdf: Record<Pdfbezwaar, Bestandsfout> = {
  soort: 'soort',
  programma: 'programma',
  beveiligd: 'pdfBeveiligd',
  onleesbaar: 'onleesbaar',
}

export const foutBijKantoorbestand: Record<Kantoorbezwaar, Bestandsfout> = {
  soort: 'soort',
  bom: 'bom',
  macro: 'macro',
  beveiligd: 'beveiligd',
}
