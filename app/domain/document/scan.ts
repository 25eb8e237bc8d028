/** What is known of a file about viruses. `quarantaine`: it had to be looked at and was not yet. */
export type Scan = 'niet_gescand' | 'schoon' | 'besmet' | 'quarantaine'

/** Whether anybody may open a file; the two others say why nobody can. */
export type Toegankelijk = 'open' | 'wacht' | 'verwijderd'

/** What was never looked at may be opened only where nothing is looked at: in a demonstration without a scanner. */
export function toegankelijk(scan: Scan, scannerVerplicht: boolean): Toegankelijk {
  if (scan === 'besmet') return 'verwijderd'
  if (scan === 'schoon') return 'open'
  return scan === 'niet_gescand' && !scannerVerplicht ? 'open' : 'wacht'
}

/** The outcome in the words of the lists. */
export const scanwoorden: Record<Scan, string> = {
  niet_gescand: 'Niet gescand',
  schoon: 'Geen virus gevonden',
  besmet: 'Verwijderd: virus gevonden',
  quarantaine: 'Wordt nog gecontroleerd',
}

/** Why a file cannot be opened, for who asks for it. */
export const uitlegBijDicht: Record<Exclude<Toegankelijk, 'open'>, string> = {
  wacht:
    'Wij controleren dit bestand nog op virussen. Daarom kan niemand het nu openen. Dat gaat vanzelf verder. Probeer het over een paar minuten opnieuw.',
  verwijderd:
    'In dit bestand zat een virus. Wij hebben het verwijderd. Niemand kan het openen. Stuur een nieuw bestand, of bel de gemeente.',
}
