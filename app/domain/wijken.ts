/** Where an initiative can be, per municipality: its villages and towns. Where none fits, the answer is typed. */
const kernen: Record<string, readonly string[]> = {
  elburg: ['Elburg', 'Hoge Enk', 'Oostendorp', 'Doornspijk', '’t Harde'],
  leusden: ['Leusden', 'Achterveld', 'Stoutenburg', 'Stoutenburg-Noord', 'De Glind'],
  'oude-ijsselstreek': [
    'Bontebrug',
    'Breedenbroek',
    'Etten',
    'Gendringen',
    'Heelweg',
    'Megchelen',
    'Netterden',
    'Silvolde',
    'Sinderen',
    'Terborg',
    'Ulft',
    'Varsselder-Veldhunten',
    'Varsseveld',
    'Voorst',
    'Westendorp',
  ],
}

/** Whether this is a village or town of the municipality itself. */
export const isKern = (gemeente_id: string, naam: string) =>
  (kernen[gemeente_id] ?? []).includes(naam)

/** Not a neighbourhood: an initiative for everybody. */
export const HELE_GEMEENTE = 'Hele gemeente'

/** The choices for the place of an initiative, the whole municipality last. */
export const wijkenVan = (gemeente_id: string): string[] => [
  ...(kernen[gemeente_id] ?? []),
  HELE_GEMEENTE,
]
