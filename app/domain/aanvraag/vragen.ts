import type { Projectplan } from './projectplan.schema.ts'

/** The questions of the plan, in the same words where they are asked, read back and judged. */
export const projectplanvragen: Record<keyof Projectplan | 'wijk_anders', string> = {
  titel: 'Hoe heet uw plan?',
  samenvatting: 'Waar gaat het over?',
  aanleiding: 'Waarom is dit nodig?',
  doel: 'Wat wilt u bereiken?',
  doelgroep: 'Voor wie is het?',
  activiteiten: 'Wat gaat u doen?',
  start_op: 'Wanneer begint u?',
  eind_op: 'Wanneer bent u klaar?',
  wijk: 'In welke plaats is het?',
  wijk_anders: 'Welke plaats is dat?',
  locatie: 'Waar precies?',
  locatie_postcode: 'Postcode van die plek',
  locatie_huisnummer: 'Huisnummer van die plek',
  locatie_woonhuis: 'Is dit een woonhuis?',
  borging: 'Hoe gaat het verder als de subsidie op is?',
}

/** The questions about coherence in the sociaal domein. */
export const samenhangvragen = {
  domeinen: 'Welke onderwerpen raakt uw plan?',
  verbindingen: 'Wat brengt u bij elkaar dat nu los van elkaar staat?',
  merkbaar: 'Waaraan merken mensen dat?',
  verbinding: 'Wie werkt er al samen, en wie straks?',
  eigen: 'Hoort er nog iemand bij?',
} as const
