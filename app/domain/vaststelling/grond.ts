/** The only grounds on which less is determined than was granted; none of them is a result that disappoints. */
export const verlagingsgronden = {
  activiteiten_niet_verricht: {
    tekst: 'De activiteiten zijn niet of niet helemaal uitgevoerd',
    artikel: 'Awb 4:46 lid 2 onder a',
  },
  verplichting_niet_nagekomen: {
    tekst: 'Een verplichting uit het besluit is niet nagekomen',
    artikel: 'Awb 4:46 lid 2 onder b',
  },
  onjuiste_gegevens: {
    tekst: 'Er zijn onjuiste of onvolledige gegevens gegeven, en met de juiste was anders besloten',
    artikel: 'Awb 4:46 lid 2 onder c',
  },
  verlening_onjuist: {
    tekst: 'De verlening was onjuist en de ontvanger wist dat of kon dat weten',
    artikel: 'Awb 4:46 lid 2 onder d',
  },
} as const
export type Verlagingsgrond = keyof typeof verlagingsgronden
