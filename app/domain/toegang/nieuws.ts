/** What can change in who does what, and is told by mail. */
export type Toegangsnieuws =
  | 'beantwoord'
  | 'gestopt'
  | 'gewijzigd'
  | 'penvoerder_gevraagd'
  | 'penvoerder_ingetrokken'
  | 'penvoerder_afgewezen'
  | 'penvoerder_geworden'
  | 'penvoerder_overgedragen'
