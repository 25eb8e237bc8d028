// Written by db/write-schema.ts from the migrations; change those instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** jsonb: read as unknown and narrowed where it is used; written as an object. */
export type Json = ColumnType<unknown, unknown, unknown>

export interface AansluitingTable {
  gemeente_id: string
  aanvraag_id: string
  onderdeel_id: string
  motivering: Generated<string>
  volgorde: number
}

export interface AantekeningTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  voor: 'zaak' | 'beoordelaars' | 'ambtenaren'
  tekst: string
  moment: Date
  ingetrokken_op: Date | null
}

export interface AanvraagTable {
  id: Generated<string>
  gemeente_id: string
  nummer: string
  regeling_id: string
  regeling_versie_id: string | null
  status: Generated<
    | 'concept'
    | 'ingediend'
    | 'aanvulling_gevraagd'
    | 'volledig'
    | 'in_beoordeling'
    | 'beoordeeld'
    | 'gerangschikt'
    | 'voorstel'
    | 'besloten'
    | 'verleend'
    | 'deels_verleend'
    | 'direct_vastgesteld'
    | 'geweigerd'
    | 'buiten_behandeling'
    | 'ingetrokken_door_aanvrager'
    | 'vaststelling_aangevraagd'
    | 'vastgesteld'
    | 'gesloten'
  >
  aangemaakt_op: Date
  aangemaakt_door: string
  laatste_sectie: Generated<string>
  titel: Generated<string>
  samenvatting: Generated<string>
  aanleiding: Generated<string>
  doel: Generated<string>
  doelgroep: Generated<string>
  activiteiten: Generated<string>
  start_op: string | null
  eind_op: string | null
  wijk: Generated<string>
  locatie: Generated<string>
  borging: Generated<string>
  domeinen: Generated<string[]>
  verbindingen: Generated<string>
  merkbaar: Generated<string>
  gevraagd: number | null
  soort_aanvrager: 'burgerinitiatief' | 'organisatie' | null
  ingediend_op: Date | null
  volledig_op: string | null
  behandelaar_id: string | null
  uiterste_datum: string | null
  bijgewerkt_op: Date
  wijziging_loopt: Generated<boolean>
  openstaand: Generated<boolean>
  btw: 'inclusief' | 'exclusief' | null
  locatie_postcode: Generated<string>
  locatie_huisnummer: Generated<string>
  locatie_woonhuis: Generated<boolean>
  locatie_gevonden: Generated<string>
  lon: number | null
  lat: number | null
  ander_gemeentegeld: 'ja' | 'nee' | null
  eerste_termijn_id: string | null
  eerste_datum: string | null
  werkdatum: Generated<string>
}

export interface AanvullingspuntTable {
  id: Generated<string>
  gemeente_id: string
  verzoek_id: string
  document: string | null
  omschrijving: string
  volgorde: number
  antwoord: Generated<string>
  bestand_id: string | null
  aangeleverd_op: Date | null
}

export interface AanvullingsverzoekTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  toelichting: string
  verzonden_op: Date
  uiterste_datum: string
  verzonden_door: string
  ontvangen_op: Date | null
  beoordeeld_op: Date | null
  beoordeeld_door: string | null
  voldoende: boolean | null
}

export interface AanwezigheidTable {
  gemeente_id: string
  aanvraag_id: string
  naam: string
  gebruiker_id: string
  moment: Date
}

export interface AdresvraagTable {
  token_hash: Buffer
  gemeente_id: string
  gebruiker_id: string
  was: string
  wordt: string
  gevraagd_op: Date
  verloopt_op: Date
  gebruikt_op: Date | null
}

export interface AdreswijzigingTable {
  id: Generated<string>
  gemeente_id: string
  gebruiker_id: string
  was: string
  wordt: string
  vastgesteld: string
  gevraagd_door: string
  gevraagd_op: Date
  uitkomst: 'gewijzigd' | 'afgewezen' | null
  besloten_door: string | null
  besloten_op: Date | null
}

export interface AdviesTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  adviseur_id: string
  vraag: string
  uiterlijk: string
  gevraagd_op: Date
  gevraagd_door: string
  versie: Generated<number>
  strekking: 'positief' | 'positief_mits' | 'negatief' | 'geen_oordeel' | null
  tekst: Generated<string>
  gegeven_op: Date | null
  teruggetreden_op: Date | null
  ingetrokken_op: Date | null
  ingetrokken_door: string | null
  ingetrokken_reden: Generated<string>
}

export interface AdviesbijlageTable {
  gemeente_id: string
  advies_id: string
  bestand_id: string
}

export interface AfwezigheidTable {
  id: Generated<string>
  gemeente_id: string
  gebruiker_id: string
  van: string
  tot: string
  vervanger_id: string | null
  moment: Date
  vastgelegd_door: string
  ingetrokken_op: Date | null
}

export interface AgendapuntTable {
  id: Generated<string>
  gemeente_id: string
  vergadering_id: string
  voorstel_id: string | null
  volgorde: number
  teruggestuurd_op: Date | null
  teruggestuurd_door: string | null
  terugstuurreden: string | null
  bezwaarvoorstel_id: string | null
  portefeuillehouder_id: string | null
  aangehouden_op: Date | null
  aangehouden_door: string | null
  aanhoudreden: string | null
  aangehouden_naar: string | null
  wijzigingsvoorstel_id: string | null
  geagendeerd_door: string | null
}

export interface AuditTable {
  id: GeneratedAlways<number>
  gemeente_id: string
  moment: Date
  gebruiker_id: string | null
  handeling: string
  onderwerp: string
  resultaat: 'gelukt' | 'geweigerd'
  herkomst: string
  gegevens: Json
  hash: string
}

export interface AuditZegelTable {
  volgnummer: number
  audit_id: number
  vorige: string
  hash: string
  moment: Date
}

export interface BegrotingspostTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  kant: 'kosten' | 'dekking'
  soort: string
  omschrijving: string
  bedrag: number | null
  status: 'toegezegd' | 'aangevraagd' | null
  volgorde: number
  aantal: number | null
  prijs: number | null
  btw: 'inclusief' | 'exclusief' | null
}

export interface BegrotingsregelTable {
  plafond_id: string
  versie: number
  volgnummer: number
  gemeente_id: string
  omschrijving: string
  bedrag: number
}

export interface BekendmakingTable {
  besluit_id: string
  gemeente_id: string
  kanaal: 'digitaal' | 'post'
  verzonden_op: string
  bezwaar_tot: string | null
  bericht_id: string | null
  taak_id: string | null
  moment: Date
}

export interface BelangenverklaringTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  geen_belang: boolean
  toelichting: Generated<string>
  moment: Date
}

export interface BeoordelingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  toegewezen_op: Date
  versie: Generated<number>
  afgerond_op: Date | null
  overgenomen_op: Date | null
  overgenomen_door: string | null
  overgedragen_door: string | null
}

export interface BeoordelingscriteriumTable {
  id: Generated<string>
  gemeente_id: string
  regeling_versie_id: string
  sleutel: string
  titel: string
  toelichting: string
  gewicht: number
  volgorde: number
}

export interface BereikbaarheidTable {
  id: GeneratedAlways<number>
  gemeente_id: string
  aanvraag_id: string
  kanaal: 'digitaal' | 'post'
  moment: Date
  gebruiker_id: string
}

export interface BerichtTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  richting: 'aan_aanvrager' | 'aan_gemeente'
  soort: string
  onderwerp: string
  tekst: string
  verwijst_naar: string | null
  moment: Date
  afzender_id: string | null
}

export interface BerichtGelezenTable {
  bericht_id: string
  gebruiker_id: string
  moment: Date
}

export interface BesluitTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  soort:
    | 'verlening'
    | 'weigering'
    | 'buiten_behandeling'
    | 'direct_vaststelling'
    | 'vaststelling'
    | 'bezwaar'
    | 'wijziging'
    | 'intrekking'
  uitkomst:
    | 'verleend'
    | 'deels_verleend'
    | 'geweigerd'
    | 'buiten_behandeling'
    | 'vastgesteld'
    | 'niet_ontvankelijk'
    | 'ongegrond'
    | 'gegrond'
    | 'gewijzigd'
    | 'ingetrokken'
    | 'niet_gewijzigd'
  bedrag: number
  datum: string
  moment: Date
  voorstel_id: string | null
  agendapunt_id: string | null
  gemandateerde_id: string | null
  vastgelegd_door: string | null
  evaluatieplan_id: string | null
  plafond_id: string | null
  plafond_bedrag: number | null
  plafond_vastgelegd: number | null
  grondslag: string
  inhoud: Json
  bezwaar_id: string | null
  erbij_verleend: Generated<number>
  erbij_vastgesteld: Generated<number>
  verantwoording_op: string | null
  plafond_versie: number | null
  weigeringsgrond: string | null
  wijziging_id: string | null
  mutatie: Generated<number>
  mutatie_vastgesteld: Generated<number>
  uit_bezwaar: Generated<number>
  teruggevorderd: Generated<number>
  vordering_vervallen: Generated<number>
  afwijking: Generated<string>
  heropent: Generated<boolean>
  na_heropening: string | null
}

export interface BestandTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  naam: string
  soort:
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'application/vnd.oasis.opendocument.text'
    | 'image/jpeg'
    | 'image/png'
  grootte: number
  sha256: string
  scan: Generated<'niet_gescand' | 'schoon' | 'besmet' | 'quarantaine'>
  gescand_op: Date | null
  document: string | null
  bericht_id: string | null
  geplaatst_op: Date
  geplaatst_door: string
  vervangen_door: string | null
  verwijderd_op: Date | null
  bezwaar_id: string | null
}

export interface BestandVolgtTable {
  gemeente_id: string
  aanvraag_id: string
  document: string
  verwacht_op: string
  moment: Date
  gebruiker_id: string
}

export interface BetaalschemaTable {
  id: Generated<string>
  gemeente_id: string
  besluit_id: string
  volgnummer: number
  omschrijving: string
  bedrag: number
  vanaf: string
}

export interface BetaalverzoekTable {
  besluit_id: string
  gemeente_id: string
  aanvraag_id: string
  kenmerk: string
  verstuurd_op: string
  moment: Date
  vastgelegd_door: string
}

export interface BetalingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  betaalschema_id: string
  rekening_id: string
  soort: 'voorschot' | 'slotbetaling'
  bedrag: number
  kenmerk: string
  klaargezet_op: Date
  klaargezet_door: string
  vrijgegeven_op: Date | null
  vrijgegeven_door: string | null
}

export interface BetrokkenheidTable {
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  taak:
    | 'begeleider'
    | 'bevestiger_evaluatieplan'
    | 'intake'
    | 'beoordelaar'
    | 'tweede_lezer'
    | 'gemandateerde'
    | 'klaarzetter'
    | 'betaler'
    | 'bezwaarbehandelaar'
    | 'adviseur'
  moment: Date
}

export interface BezwaarTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string | null
  volgnummer: number
  van: 'aanvrager' | 'derde'
  kanaal: 'digitaal' | 'papier'
  naam: string
  straat: Generated<string>
  postcode_plaats: Generated<string>
  gronden: Generated<string>
  kosten_gevraagd: Generated<boolean>
  post_op: string | null
  ontvangen_op: string
  reden_te_laat: Generated<string>
  reden_vroeg: Generated<string>
  bezwaar_tot: string | null
  commissie: boolean
  bericht_id: string | null
  ingediend_door: string
  moment: Date
  behandelaar_id: string | null
  te_laat_verschoond: boolean | null
  te_laat_reden: string | null
  status: Generated<
    'aangehouden' | 'in_behandeling' | 'beslist' | 'afgehandeld' | 'ingetrokken' | 'doorgezonden'
  >
  afgesloten_op: string | null
  afgesloten_reden: string | null
}

export interface BezwaarbriefTable {
  id: Generated<string>
  gemeente_id: string
  bezwaar_id: string
  onderwerp: string
  tekst: string
  moment: Date
  verzonden_op: string | null
  verzonden_door: string | null
}

export interface BezwaarherstelTable {
  id: Generated<string>
  gemeente_id: string
  bezwaar_id: string
  ontbreekt: string[]
  toelichting: Generated<string>
  gevraagd_op: string
  uiterlijk: string
  opschorting: string
  hersteld_op: string | null
  antwoord: string | null
  moment: Date
  gevraagd_door: string
}

export interface BezwaarhoorzittingTable {
  id: Generated<string>
  gemeente_id: string
  bezwaar_id: string
  datum: string
  tijd: string
  plaats: string
  ter_inzage_vanaf: string
  uitgenodigd_op: string
  uitgenodigd_door: string
  moment: Date
  vervallen_op: Date | null
}

export interface BezwaarhorenTable {
  bezwaar_id: string
  gemeente_id: string
  gehoord_op: string | null
  aanwezig: Generated<string>
  verslag: string
  niet_grond:
    | 'kennelijk_niet_ontvankelijk'
    | 'kennelijk_ongegrond'
    | 'wil_niet'
    | 'reageert_niet'
    | 'geheel_tegemoet'
    | null
  advies: 'niet_ontvankelijk' | 'ongegrond' | 'gegrond' | null
  advies_tekst: Generated<string>
  moment: Date
  vastgelegd_door: string
}

export interface BezwaarvoorstelTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  bezwaar_id: string
  versie: number
  dictum: 'niet_ontvankelijk' | 'ongegrond' | 'gegrond'
  niet_grond: 'te_laat' | 'te_vroeg' | 'verzuim' | 'geen_belanghebbende' | 'geen_belang' | null
  overwegingen: string
  motivering: Json
  bedrag: number
  grond_bedrag: Generated<string>
  verantwoording_op: string | null
  kosten: 'niet_gevraagd' | 'toegekend' | 'afgewezen'
  kosten_bedrag: Generated<number>
  kosten_reden: Generated<string>
  afwijking: Generated<string>
  opgesteld_door: string
  moment: Date
  vervallen_op: Date | null
}

export interface BriefTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string | null
  herzending_id: string | null
  bericht_id: string | null
  sha256: string
  grootte: number
  gemaakt_op: Date
}

export interface CollegebesluitnummerTable {
  besluit_id: string
  gemeente_id: string
  nummer: string
  datum: string
  vastgelegd_door: string
  moment: Date
}

export interface CollegevergaderingTable {
  id: Generated<string>
  gemeente_id: string
  datum: string
  gesloten_op: Date | null
  besluitenlijst_op: Date | null
  besluitenlijst_door: string | null
}

export interface ConceptInvoerTable {
  gemeente_id: string
  aanvraag_id: string
  naam: string
  gebruiker_id: string
  versie: number
  invoer: Json
  moment: Date
}

export interface ConsensusTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  opgesteld_door: string
  moment: Date
  vastgesteld_op: Date | null
}

export interface ConsensusakkoordTable {
  gemeente_id: string
  consensus_id: string
  gebruiker_id: string
  moment: Date
}

export interface ConsensusscoreTable {
  gemeente_id: string
  consensus_id: string
  criterium: string
  score: number | null
  reden: Generated<string>
}

export interface ConsensusstapTable {
  gemeente_id: string
  consensus_id: string
  beoordeling_id: string
  criterium: string
  van: number
  naar: number
  reden: string
}

export interface CriteriumakkoordTable {
  gemeente_id: string
  voorstel_id: string
  kant: 'initiatief' | 'gemeente'
  door: string
  moment: Date
}

export interface CriteriumopmerkingTable {
  id: Generated<string>
  gemeente_id: string
  criterium_id: string
  bij_versie: number
  kant: 'initiatief' | 'gemeente'
  tekst: string
  door: string
  moment: Date
}

export interface CriteriumvoorstelTable {
  id: Generated<string>
  gemeente_id: string
  criterium_id: string
  versie: number
  kant: 'initiatief' | 'gemeente'
  doel: string
  soort: 'output' | 'outcome' | 'verhaal' | 'leervraag'
  indicator: string
  eenheid: Generated<string>
  richting: Generated<'hoger' | 'lager' | 'geen'>
  nulwaarde: number | null
  nulmeting_op: string | null
  nulmeting_bron: Generated<string>
  streefwaarde: number | null
  streefdatum: string | null
  meetinstrument: Generated<string>
  wie_meet: Generated<string>
  minuten: number | null
  leren: Generated<string>
  toelichting: Generated<string>
  laten_vervallen: Generated<boolean>
  door: string
  moment: Date
}

export interface DeelnameTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  partij_id: string
  rol: 'penvoerder' | 'partner'
  taak: Generated<string>
  bijdrage_geld: Generated<number>
  bijdrage_uren: Generated<number>
  bijdrage_natura: Generated<string>
  zelfstandigheid: Generated<string>
  email: string | null
  versie: Generated<number>
  gewijzigd_door: string | null
  vertrokken_op: Date | null
  aangemaakt_op: Date
}

export interface DeelnameVersieTable {
  gemeente_id: string
  deelname_id: string
  versie: number
  inhoud: Json
  door: string | null
  vervangen_op: Date
}

export interface DemoKlokTable {
  enige: Generated<boolean>
  seconden: number
}

export interface DwangsombesluitTable {
  ingebrekestelling_id: string
  gemeente_id: string
  aanvraag_id: string
  grond: 'onredelijk_laat' | 'geen_belanghebbende' | 'kennelijk' | null
  reden: Generated<string>
  dagen: number
  bedrag: number
  datum: string
  moment: Date
  gemandateerde_id: string
  bericht_id: string | null
  brief_id: string | null
}

export interface DwangsomdeelTable {
  ingebrekestelling_id: string
  gemeente_id: string
  aanvraag_id: string
  partij_id: string
  bedrag: number
}

export interface EffectregelTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  wie: string
  legt_in: Generated<string>
  krijgt: Generated<string>
  kant: 'initiatief' | 'gemeente'
  door: string
  moment: Date
}

export interface EvaluatiecriteriumTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  volgnummer: number
  vervallen_op: Date | null
}

export interface EvaluatieplanTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  inhoud: Json
  hash: string
  moment: Date
  voorgelegd_door: string
}

export interface EvaluatieplanBevestigingTable {
  gemeente_id: string
  evaluatieplan_id: string
  kant: 'initiatief' | 'gemeente'
  gebruiker_id: string
  moment: Date
}

export interface FeestdagTable {
  datum: string
  naam: string
  bron: string
}

export interface GebruikerTable {
  id: Generated<string>
  gemeente_id: string
  email: string
  naam: Generated<string>
  telefoon: string | null
  functie: string | null
  is_medewerker: Generated<boolean>
  geblokkeerd_op: Date | null
  aangemaakt_op: Date
}

export interface GebruikerRolTable {
  gemeente_id: string
  gebruiker_id: string
  rol:
    | 'begeleider'
    | 'intake'
    | 'beoordelaar'
    | 'coordinator'
    | 'adviseur'
    | 'jurist'
    | 'control'
    | 'betaler'
    | 'gemandateerde'
    | 'collegelid'
    | 'secretaris'
    | 'bezwaarbehandelaar'
    | 'archivaris'
    | 'beheerder'
    | 'raadslid'
    | 'auditor'
}

export interface GemeenteTable {
  id: string
  naam: string
  afkorting: string
  telefoon: string
  email: string
  postadres: string
  volgorde: number
  bezwaarcommissie: Generated<boolean>
  rechtbank: string
  rechtbank_adres: string
}

export interface GemeenteHostTable {
  host: string
  gemeente_id: string
  canoniek: boolean
}

export interface HelperinvoerTable {
  gemeente_id: string
  aanvraag_id: string
  naam: string
  versie: number
  helper_id: string
  partij_id: string
  moment: Date
}

export interface HelperinvoerBevestigingTable {
  gemeente_id: string
  aanvraag_id: string
  naam: string
  versie: number
  gebruiker_id: string
  moment: Date
}

export interface HerinneringTable {
  termijn_id: string
  gemeente_id: string
  einddatum: string
  dagen: number
  gestuurd_op: Date
}

export interface HerzendingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string
  volgnummer: number
  aanleiding: 'niet_aangekomen' | 'verbetering'
  reden: string
  inhoud: Json
  klaargezet_op: Date
  klaargezet_door: string | null
  kanaal: 'digitaal' | 'post' | null
  verzonden_op: string | null
  bezwaar_tot: string | null
  bericht_id: string | null
  moment: Date | null
}

export interface HulpvraagTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  vraag: string
  door: string
  moment: Date
}

export interface IdeeTable {
  id: Generated<string>
  gemeente_id: string
  gebruiker_id: string
  wat: string
  waarom: string
  plaats: string
  telefoon: string | null
  stand: Generated<'nieuw' | 'in_gesprek' | 'aanvraag' | 'afgerond' | 'ingetrokken'>
  aan_zet: Generated<'gemeente' | 'inwoner' | 'niemand'>
  reactie_voor: string | null
  begeleider_id: string | null
  aanvraag_id: string | null
  uitkomst: 'hulp_zonder_geld' | 'andere_plek' | 'gaat_niet_door' | null
  aangemaakt_op: Date
  bijgewerkt_op: Date
  bewaren_tot: string | null
  openstaand: Generated<boolean>
  werkdatum: Generated<string>
}

export interface IdeeBerichtTable {
  id: Generated<string>
  gemeente_id: string
  idee_id: string
  van: 'gemeente' | 'inwoner'
  kring: 'gedeeld' | 'intern'
  tekst: string
  gebruiker_id: string
  moment: Date
}

export interface IdeeInvoerTable {
  id: Generated<string>
  gemeente_id: string
  email: string
  soort: 'idee' | 'reactie'
  invoer: Json
  verloopt_op: Date
}

export interface IdeeKaartTable {
  id: Generated<string>
  gemeente_id: string
  idee_id: string
  wat: string
  waar: string
  zoekt: string
  voorgesteld_door: string
  voorgesteld_op: Date
  toestemming: 'zelf' | 'gesprek' | null
  geplaatst_door: string | null
  geplaatst_op: Date | null
  ingetrokken_door: string | null
  ingetrokken_op: Date | null
}

export interface IdeeOvergangTable {
  van: string
  naar: string
}

export interface IdeeReactieTable {
  id: Generated<string>
  gemeente_id: string
  idee_id: string
  kaart_id: string
  gebruiker_id: string
  naam: string
  tekst: string
  telefoon: string | null
  delen: boolean
  moment: Date
}

export interface IndicatorTellingTable {
  gemeente_id: string
  jaar: number
  ingediend: Generated<number>
  verleend: Generated<number>
}

export interface IndieningTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  regeling_versie_id: string
  moment: Date
  inhoud: Json
  inhoud_hash: string
  ondertekenaar_id: string
  ondertekend_als: string
  kanaal: 'digitaal' | 'post'
  plafond_versie: number
  plafond_bedrag: number
}

export interface IndieningInstemmingTable {
  indiening_id: string
  gemeente_id: string
  deelname_id: string
  partijnaam: string
  stand: 'bevestigd' | 'afgewezen' | 'nog_geen_antwoord'
  instemming_id: string | null
}

export interface IngebrekestellingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  termijn_id: string
  termijn_tot: string
  ontvangen_op: string
  eerste_dag: string
  weg: 'portaal' | 'papier'
  toelichting: Generated<string>
  vastgelegd_door: string
  moment: Date
  bezwaar_id: string | null
}

export interface InloglinkTable {
  token_hash: Buffer
  gemeente_id: string
  email: string
  verder: Generated<string>
  aangemaakt_op: Date
  verloopt_op: Date
  gebruikt_op: Date | null
}

export interface InstemmingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  voorlegging_id: string
  deelname_id: string
  partij_id: string
  gebruiker_id: string
  uitnodiging_id: string | null
  naam: string
  uitkomst: 'bevestigd' | 'afgewezen'
  toelichting: Generated<string>
  moment: Date
}

export interface LimietTable {
  key: string
  points: Generated<number>
  expire: number | null
}

export interface LosseInvoerTable {
  token_hash: Buffer
  plek: string
  gemeente_id: string
  inhoud: string
  moment: Date
  verloopt_op: Date
}

export interface LotingTable {
  id: Generated<string>
  gemeente_id: string
  regeling_versie_id: string
  wijze: 'verzegeld' | 'bron'
  bron: string
  lijst: string[]
  zegel: string
  verzegeld: string | null
  moment: Date
  vastgelegd_door: string
}

export interface MailUitTable {
  gemeente_id: string
  gebruiker_id: string
  soort: 'partnernieuws' | 'evaluatieplanwacht' | 'ideenieuws'
  moment: Date
}

export interface MandaatregelTable {
  gemeente_id: string
  regeling_versie_id: string
  volgorde: number
  soorten: string[]
  rol: 'gemandateerde' | 'coordinator' | 'jurist'
  functie: string
  tot: number | null
  besluit: string
  artikel: string
  datum: string
}

export interface MigratieTable {
  naam: string
  checksum: string
  op: Generated<Date>
}

export interface NulmetingTable {
  id: Generated<string>
  gemeente_id: string
  criterium_id: string
  waarde: number
  gemeten_op: string
  bron: string
  kant: 'initiatief' | 'gemeente'
  door: string
  moment: Date
}

export interface OnderdeelTable {
  id: Generated<string>
  gemeente_id: string
  plan_versie_id: string
  sleutel: string
  soort:
    | 'uitgangspunt'
    | 'doel'
    | 'spoor'
    | 'ambitie'
    | 'effect'
    | 'voorwaarde'
    | 'indicator'
    | 'uitdaging'
    | 'niveau'
    | 'programma'
    | 'programmalijn'
    | 'doelstelling'
    | 'thema'
    | 'trend'
    | 'kader'
    | 'trede'
    | 'bekostigingsvorm'
  nummer: string
  titel: string
  kort: string
  toelichting: string
  ouder: string | null
  paragraaf: string
  citaat: string
  gegevens: Json
  volgorde: number
}

export interface OntvangstTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string
  bedrag: number
  ontvangen_op: string
  kenmerk: string
  moment: Date
  vastgelegd_door: string
}

export interface OnverenigbaarTable {
  taak: string
  ander: string
}

export interface OnverzondenBesluitTable {
  besluit_id: string
  gemeente_id: string
  datum: string
}

export interface OordeelTable {
  gemeente_id: string
  beoordeling_id: string
  voorwaarde: string
  oordeel: 'voldoet' | 'voldoet_niet' | null
  bevinding: 'voldoet' | 'nog_niet' | 'oordeel_nodig'
  reden: string
}

export interface OpdrachtTable {
  wie: string
  sleutel: string
  handeling: string
  vingerafdruk: string
  naar: string | null
  moment: Date
}

export interface OverdrachtTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  van_id: string
  naar_id: string
  moment: Date
  beantwoord_op: Date | null
  antwoord: 'aangenomen' | 'afgewezen' | null
  ingetrokken_op: Date | null
}

export interface OvergangTable {
  van:
    | 'concept'
    | 'ingediend'
    | 'aanvulling_gevraagd'
    | 'volledig'
    | 'in_beoordeling'
    | 'beoordeeld'
    | 'gerangschikt'
    | 'voorstel'
    | 'besloten'
    | 'verleend'
    | 'deels_verleend'
    | 'direct_vastgesteld'
    | 'geweigerd'
    | 'buiten_behandeling'
    | 'ingetrokken_door_aanvrager'
    | 'vaststelling_aangevraagd'
    | 'vastgesteld'
    | 'gesloten'
  naar:
    | 'concept'
    | 'ingediend'
    | 'aanvulling_gevraagd'
    | 'volledig'
    | 'in_beoordeling'
    | 'beoordeeld'
    | 'gerangschikt'
    | 'voorstel'
    | 'besloten'
    | 'verleend'
    | 'deels_verleend'
    | 'direct_vastgesteld'
    | 'geweigerd'
    | 'buiten_behandeling'
    | 'ingetrokken_door_aanvrager'
    | 'vaststelling_aangevraagd'
    | 'vastgesteld'
    | 'gesloten'
}

export interface OverlegaanwezigeTable {
  id: Generated<string>
  gemeente_id: string
  sessie_id: string
  naam: string
  gebruiker_id: string | null
  kant: 'initiatief' | 'gemeente'
  door: string
  moment: Date
}

export interface OverlegsessieTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  kant: 'initiatief' | 'gemeente'
  door: string
  begonnen_op: Date
  gesloten_op: Date | null
  gesloten_door: string | null
  verslag: Generated<string>
}

export interface PapierTable {
  aanvraag_id: string
  gemeente_id: string
  ontvangen_op: string
  ingevoerd_door: string
  ingevoerd_op: Date
  bevestigd_door: string | null
  bevestigd_op: Date | null
}

export interface PartijTable {
  id: Generated<string>
  gemeente_id: string
  soort: 'natuurlijk_persoon' | 'groep' | 'rechtspersoon'
  organisatiesoort:
    | 'vereniging'
    | 'stichting'
    | 'kerk'
    | 'bedrijf'
    | 'school'
    | 'zorgaanbieder'
    | 'welzijnsorganisatie'
    | 'wijkcomite'
    | 'anders'
    | null
  naam: string
  kvk_nummer: string | null
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  plaats: string | null
  telefoon: string | null
}

export interface PartijLidTable {
  id: Generated<string>
  gemeente_id: string
  partij_id: string
  naam: string
  aansprakelijk: Generated<boolean>
  volgorde: number
}

export interface PlaatsTable {
  zoekvraag: string
  antwoord: Json
  geldig_tot: Date
}

export interface PlafondTable {
  id: Generated<string>
  gemeente_id: string
  regeling_id: string
  periode: number
  versie: Generated<number>
  bedrag: number
  vastgelegd: Generated<number>
  vastgelegd_bezwaar: Generated<number>
  bekendgemaakt_op: string
  beschermd: Generated<number>
}

export interface PlafondVersieTable {
  plafond_id: string
  gemeente_id: string
  versie: number
  bedrag: number
  bekendgemaakt_op: string
  bron: 'regeling' | 'raadsbesluit' | 'collegebesluit'
  bronvermelding: Generated<string>
  reden: Generated<string>
  verlaagt_eerdere: Generated<boolean>
  aankondiging: Generated<string>
  moment: Date | null
  gepubliceerd_door: string | null
}

export interface PlanTable {
  id: string
  gemeente_id: string
  titel: string
}

export interface PlanVersieTable {
  id: Generated<string>
  gemeente_id: string
  plan_id: string
  versie: number
  van: string
  tot: string | null
  bron: string
  inhoud_hash: string
  gemaakt_op: Date | null
  gemaakt_door: string | null
  reden: string | null
}

export interface PlaninvoerTable {
  id: Generated<string>
  gemeente_id: string
  plan_id: string
  basis: number
  titel: string
  van: string
  tot: string | null
  bron: string
  bestandsnaam: string
  rijen: Json
  versie: Generated<number>
  aangemaakt_op: Date
  aangemaakt_door: string
  bijgewerkt_op: Date
  bijgewerkt_door: string
}

export interface PresentieTable {
  gemeente_id: string
  vergadering_id: string
  gebruiker_id: string
  vastgelegd_door: string
  moment: Date
  voorzitter: Generated<boolean>
}

export interface PublicatieTable {
  aanvraag_id: string
  gemeente_id: string
  nummer: string
  regeling_id: string
  titel: string
  samenvatting: string
  les: string | null
  resultaten: Json
  wijk: string
  onderdelen: string[]
  thema: string[]
  partners: string[]
  soort_aanvrager: 'burgerinitiatief' | 'organisatie'
  start_op: string | null
  eind_op: string | null
  gevraagd: number
  verleend: number
  vastgesteld: number | null
  besluitdatum: string
  uitkomst: 'verleend' | 'deels_verleend' | 'vastgesteld' | 'ingetrokken'
  gepubliceerd_op: Date
  bijgewerkt_op: Date
  lon: number | null
  lat: number | null
  samenhang: Json
}

export interface RangplaatsTable {
  gemeente_id: string
  rangschikking_id: string
  aanvraag_id: string
  plaats: number | null
  score: number
  door: 'score' | 'criterium' | 'lot'
  uitkomst: 'past' | 'deels' | 'plafond' | 'minimum' | 'voorwaarde'
  bedrag: number
  besloten: Generated<boolean>
}

export interface RangschikkingTable {
  id: Generated<string>
  gemeente_id: string
  regeling_versie_id: string
  versie: number
  reden: string
  loting_id: string | null
  minimumscore: number | null
  beschikbaar: number
  moment: Date
  vastgesteld_door: string
}

export interface RapportageTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  evaluatieplan_id: string | null
  vorm: 'kort' | 'uitgebreid'
  activiteiten: string
  afwijking: Generated<string>
  kosten: number | null
  les: string
  steun_gemeente: Generated<string>
  vervolg: 'doorgaan' | 'opschalen' | 'aanpassen' | 'stoppen' | 'overdragen'
  publiceren: boolean
  ingediend_op: Date
  ingediend_door: string
}

export interface RapportageConceptTable {
  aanvraag_id: string
  gemeente_id: string
  versie: number
  inhoud: Json
  gewijzigd_op: Date
  gewijzigd_door: string
}

export interface RapportageCriteriumTable {
  rapportage_id: string
  gemeente_id: string
  criterium_id: string
  realisatie: number | null
  toelichting: string
}

export interface RapportageVerbindingTable {
  rapportage_id: string
  gemeente_id: string
  van: string
  naar: string
  uitkomst: 'gekomen' | 'niet_gekomen' | 'onverwacht'
  toelichting: Generated<string>
  volgorde: number
}

export interface RegelingTable {
  id: string
  gemeente_id: string
  volgorde: number
}

export interface RegelingVersieTable {
  id: Generated<string>
  gemeente_id: string
  regeling_id: string
  versie: number
  plan_versie_id: string
  titel: string
  samenvatting: string
  grondslag: string
  van: string
  tot: string
  gepubliceerd_op: string
  bekendmaking: string
  verdeelwijze: 'volgorde_van_volledige_ontvangst' | 'tender'
  gelijke_stand: string
  minimumscore: number | null
  maximumbedrag: number
  beslistermijn_weken: number
  beslistermijn_grondslag: 'wet' | 'verordening'
  beslistermijn_artikel: string
  termijn_start: 'ontvangst' | 'sluiting'
  direct_vaststellen: Generated<boolean>
  verantwoording_kort_tot: number | null
  verantwoording_weken: number | null
  vaststelling_weken: number | null
  vaststelling_grondslag: 'wet' | 'verordening' | null
  vaststelling_artikel: string | null
  gedeeltelijk_verlenen: Generated<boolean>
  overgangsrecht: string
  bewaarcode: string
  evaluatie_op: string
  passende_soorten: string[]
  passend_onder: string | null
  checklist: Json
  contact_naam: string
  contact_functie: string
  contact_telefoon: string
  contact_bereikbaar: string
  vervanger_naam: string
  vervanger_functie: string
  vervanger_telefoon: string
  teksten: Json
  vragen: Json
  inhoud_hash: string
  vrijwilligerstarief: number | null
  velden: Json
  gepubliceerd_door: string | null
  reden: string | null
  gelijke_stand_criterium: string | null
  voorrang_artikel: string | null
  telt: Generated<'gemiddelde' | 'consensus'>
  telt_artikel: Generated<string>
  beoordelaars: Generated<number>
  schaal: Json
  aanvultermijn_dagen: Generated<number>
  betaaltermijn_weken: Generated<number>
  betaaltermijn_grondslag: Generated<'wet' | 'verordening'>
  betaaltermijn_artikel: Generated<string>
  briefteksten: Json
}

export interface RegelingconceptTable {
  id: Generated<string>
  gemeente_id: string
  regeling_id: string
  nieuw: boolean
  basis_versie_id: string
  inhoud: Json
  versie: Generated<number>
  aangemaakt_op: Date
  aangemaakt_door: string
  bijgewerkt_op: Date
  bijgewerkt_door: string
}

export interface RegisterKeuzeTable {
  gemeente_id: string
  soort: 'wijk' | 'thema'
  waarde: string
}

export interface RekeningTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  partij_id: string
  iban: string
  iban_gemaskeerd: string
  tenaamstelling: string
  opgegeven_op: Date
  opgegeven_door: string
  bevestigd_op: Date | null
  bevestigd_door: string | null
  afgewezen_op: Date | null
  afgewezen_door: string | null
  afgewezen_reden: string | null
  vervallen_op: Date | null
}

export interface RekeningInzageTable {
  id: GeneratedAlways<number>
  gemeente_id: string
  rekening_id: string
  gebruiker_id: string
  moment: Date
}

export interface SchuldbetalingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  ingebrekestelling_id: string | null
  besluit_id: string | null
  bedrag: number
  betaald_op: string
  kenmerk: string
  moment: Date
  betaald_door: string
}

export interface ScoreTable {
  gemeente_id: string
  beoordeling_id: string
  criterium: string
  score: number | null
  reden: string
}

export interface SectieTable {
  gemeente_id: string
  aanvraag_id: string
  naam:
    | 'projectplan'
    | 'aansluiting'
    | 'samenwerkingsverband'
    | 'evaluatiecriteria'
    | 'begroting'
    | 'bijlagen'
    | 'indiening'
  versie: number
  gewijzigd_op: Date
  gewijzigd_door: string
}

export interface SectieVersieTable {
  gemeente_id: string
  aanvraag_id: string
  naam: string
  versie: number
  inhoud: Json
  door: string
  moment: Date
}

export interface SessieTable {
  token_hash: Buffer
  gemeente_id: string
  gebruiker_id: string
  methode: 'link' | 'uitnodiging' | 'demo'
  aanvraag_id: string | null
  aangemaakt_op: Date
  laatst_gebruikt_op: Date
  verloopt_op: Date
}

export interface SubsidieTable {
  aanvraag_id: string
  gemeente_id: string
  plafond_id: string
  verleend: number
  klaargezet: Generated<number>
  vastgesteld: number | null
  teruggevorderd: Generated<number>
}

export interface TaakTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  soort:
    | 'printen_en_verzenden'
    | 'rekening_bevestigen'
    | 'verantwoording_beoordelen'
    | 'bericht_beantwoorden'
    | 'opnieuw_versturen'
  omschrijving: string
  verwijst_naar: string | null
  aangemaakt_op: Date
  gereed_op: Date | null
  gereed_door: string | null
  uiterlijk: string | null
  herinnerd_op: Date | null
}

export interface TegenstemTable {
  besluit_id: string
  gemeente_id: string
  gebruiker_id: string
}

export interface TermijnTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  soort:
    | 'beslistermijn'
    | 'hersteltermijn'
    | 'buitenbehandelingtermijn'
    | 'bezwaartermijn'
    | 'betaaltermijn'
    | 'vaststellingsaanvraag'
    | 'vaststellingsbesluit'
    | 'ingebrekestelling'
    | 'dwangsombetaling'
    | 'bezwaarbesluit'
    | 'beroepstermijn'
    | 'zienswijzetermijn'
    | 'kostenbetaling'
    | 'wijzigingsbesluit'
    | 'terugbetaling'
    | 'teruggave'
  verwijst_naar: string | null
  einddatum: string | null
  gereed_op: string | null
}

export interface TermijnGebeurtenisTable {
  id: GeneratedAlways<number>
  gemeente_id: string
  termijn_id: string
  soort: string
  datum: string
  gegevens: Json
  moment: Date
  gebruiker_id: string | null
}

export interface TerugmeldingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string | null
  bericht_id: string | null
  wat: 'e-mail' | 'brief'
  reden: Generated<string>
  moment: Date
  gemeld_door: string
}

export interface ThemaTellingTable {
  gemeente_id: string
  thema: string
  aantal: number
  bedrag: number
}

export interface ToegangTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  recht: 'penvoerder' | 'meeschrijver' | 'meelezer' | 'helper'
  partij_id: string
  moment: Date
  secties: Generated<string[]>
  tot: string | null
  gegeven_door: string | null
}

export interface ToegangsuitnodigingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  partij_id: string
  email: string
  recht: 'meeschrijver' | 'meelezer' | 'helper'
  secties: Generated<string[]>
  tot: string | null
  token_hash: Buffer
  aangemaakt_op: Date
  aangemaakt_door: string
  verloopt_op: Date
  beantwoord_op: Date | null
  antwoord: 'aangenomen' | 'afgewezen' | null
  ingetrokken_op: Date | null
}

export interface TrekkingTable {
  loting_id: string
  gemeente_id: string
  zaad: string
  volgorde: string[]
  aanwezigen: string[]
  moment: Date
  getrokken_door: string
}

export interface UitgaandeMailTable {
  id: Generated<string>
  gemeente_id: string
  aan_naam: string
  aan_adres: string
  soort: string
  gegevens: Json
  geheim: string | null
  aanvraag_id: string | null
  aangemaakt_op: Date
  onderwerp: string | null
  html: string | null
  tekst: string | null
  pogingen: Generated<number>
  laatste_fout: string | null
  verzonden_op: Date | null
  bericht_id: string | null
  mislukt_op: Date | null
  te_laat_op: Date | null
  terug_op: Date | null
}

export interface UitnodigingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  deelname_id: string
  token_hash: Buffer
  email: string
  aangemaakt_op: Date
  verloopt_op: Date
  beantwoord_op: Date | null
  antwoord: 'bevestigd' | 'afgewezen' | 'meekijken' | null
  ingetrokken_op: Date | null
}

export interface UitstelvraagTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  termijn_id: string
  tot: string
  reden: string
  gevraagd_op: Date
  gevraagd_door: string
  akkoord: boolean | null
  beantwoord_op: string | null
  weg: 'portaal' | 'papier' | null
  vastgelegd_door: string | null
}

export interface VaststellingsvoorstelTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  bedrag: number
  motivering: string
  grond:
    | 'activiteiten_niet_verricht'
    | 'verplichting_niet_nagekomen'
    | 'onjuiste_gegevens'
    | 'verlening_onjuist'
    | null
  reden: string | null
  reactie: Generated<string>
  publiek: Json
  opgesteld_door: string
  moment: Date
  vervallen_op: Date | null
}

export interface VerbindingTable {
  gemeente_id: string
  aanvraag_id: string
  van: string
  naar: string
  stand: 'was_er_al' | 'gepland' | 'geen'
  volgorde: number
  van_deelname_id: Generated<string | null>
  naar_deelname_id: Generated<string | null>
}

export interface VerschoningTable {
  gemeente_id: string
  agendapunt_id: string
  gebruiker_id: string
  reden: string
  vastgelegd_door: string
  moment: Date
}

export interface VervallenBesluitTable {
  besluit_id: string
  gemeente_id: string
  aanvraag_id: string
  besluit: Json
  reden: string
  moment: Date
  vastgelegd_door: string
}

export interface VerzamelopdrachtTable {
  id: Generated<string>
  gemeente_id: string
  vergadering_id: string
  soort: 'besluiten' | 'bekendmaken'
  gegeven_door: string
  origin: string
  moment: Date
}

export interface VerzamelpuntTable {
  opdracht_id: string
  gemeente_id: string
  agendapunt_id: string
  versie: number
  volgorde: number
  stand: Generated<'wacht' | 'gedaan' | 'geweigerd'>
  reden: Generated<string>
  pogingen: Generated<number>
}

export interface VolledigheidstoetsTable {
  gemeente_id: string
  aanvraag_id: string
  document: string
  aanwezig: boolean
  toelichting: Generated<string>
  gebruiker_id: string
  moment: Date
}

export interface VoorleggingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  inhoud: Json
  hash: string
  moment: Date
  voorgelegd_door: string
}

export interface VoorstelTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  versie: number
  uitkomst: 'verlenen' | 'deels_verlenen' | 'weigeren'
  bedrag: number
  samenvatting: string
  motivering: Json
  verplichtingen: Json
  betaalschema: Json
  verantwoording_op: string | null
  weigeringsgrond: string | null
  wat_wel_kan: Generated<string>
  zienswijze: Generated<string>
  afwijking: Generated<string>
  score: number | null
  opgesteld_door: string
  moment: Date
  vervallen_op: Date | null
  voorrang: Generated<string>
  samengesteld: Json
}

export interface VoorwaardeTable {
  id: Generated<string>
  gemeente_id: string
  regeling_versie_id: string
  sleutel: string
  soort: string
  titel: string
  tekst: string
  vraag: string
  artikel: string
  gewicht: 'doorslaggevend' | 'weegt_mee'
  parameters: Json
  bron_onderdeel_id: string
  volgorde: number
}

export interface VoorzittersstemTable {
  besluit_id: string
  gemeente_id: string
  gebruiker_id: string
}

export interface WerklijstWeergaveTable {
  id: Generated<string>
  gemeente_id: string
  gebruiker_id: string
  naam: string
  vraag: string
  aangemaakt_op: Date
}

export interface WijzigingTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  volgnummer: number
  door: 'ontvanger' | 'ambtshalve'
  gevraagd: 'wijzigen' | 'intrekken'
  reden: string
  bedrag: number | null
  eind_op: string | null
  status: Generated<'open' | 'beslist'>
  moment: Date
  vastgelegd_door: string
}

export interface WijzigingsvoorstelTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  wijziging_id: string
  versie: number
  uitkomst: 'wijzigen' | 'intrekken' | 'afwijzen'
  grond: string
  bedrag: number
  ervoor_reden: Generated<string>
  eind_op: string | null
  verantwoording_op: string | null
  vanaf: string
  overwegingen: string
  reactie: Generated<string>
  schade: Generated<string>
  opgesteld_door: string
  moment: Date
  vervallen_op: Date | null
}

export interface ZaakzoekTable {
  aanvraag_id: string
  gemeente_id: string
  woorden: undefined
}

export interface ZienswijzeTable {
  id: Generated<string>
  gemeente_id: string
  aanvraag_id: string
  voor: 'weigering' | 'lagere_vaststelling' | 'intrekking' | 'wijziging'
  grond: string
  moment: Date
  vastgelegd_door: string
  voornemen: string | null
  uiterlijk: string | null
  termijn_id: string | null
  niet_nodig: 'eigen_gegevens' | 'gering' | 'spoed' | 'eerder_gehoord' | 'doel' | null
  toelichting: Generated<string>
  beantwoord_op: string | null
  weg: 'portaal' | 'mondeling' | 'papier' | null
  antwoord: string | null
  beantwoord_door: string | null
}

export interface ZoektermTable {
  gemeente_id: string
  plan_versie_id: string
  onderdeel_id: string
  term: string
  gewicht: undefined
}

export interface ZoekwijzerTable {
  begrip: string
  sleutel: string
  kracht: undefined
}

export interface ZoekwoordTable {
  gemeente_id: string | null
  begrip: string
  woord: string
  stam: string
  kracht: undefined
}

export interface Database {
  aansluiting: AansluitingTable
  aantekening: AantekeningTable
  aanvraag: AanvraagTable
  aanvullingspunt: AanvullingspuntTable
  aanvullingsverzoek: AanvullingsverzoekTable
  aanwezigheid: AanwezigheidTable
  adresvraag: AdresvraagTable
  adreswijziging: AdreswijzigingTable
  advies: AdviesTable
  adviesbijlage: AdviesbijlageTable
  afwezigheid: AfwezigheidTable
  agendapunt: AgendapuntTable
  audit: AuditTable
  audit_zegel: AuditZegelTable
  begrotingspost: BegrotingspostTable
  begrotingsregel: BegrotingsregelTable
  bekendmaking: BekendmakingTable
  belangenverklaring: BelangenverklaringTable
  beoordeling: BeoordelingTable
  beoordelingscriterium: BeoordelingscriteriumTable
  bereikbaarheid: BereikbaarheidTable
  bericht: BerichtTable
  bericht_gelezen: BerichtGelezenTable
  besluit: BesluitTable
  bestand: BestandTable
  bestand_volgt: BestandVolgtTable
  betaalschema: BetaalschemaTable
  betaalverzoek: BetaalverzoekTable
  betaling: BetalingTable
  betrokkenheid: BetrokkenheidTable
  bezwaar: BezwaarTable
  bezwaarbrief: BezwaarbriefTable
  bezwaarherstel: BezwaarherstelTable
  bezwaarhoorzitting: BezwaarhoorzittingTable
  bezwaarhoren: BezwaarhorenTable
  bezwaarvoorstel: BezwaarvoorstelTable
  brief: BriefTable
  collegebesluitnummer: CollegebesluitnummerTable
  collegevergadering: CollegevergaderingTable
  concept_invoer: ConceptInvoerTable
  consensus: ConsensusTable
  consensusakkoord: ConsensusakkoordTable
  consensusscore: ConsensusscoreTable
  consensusstap: ConsensusstapTable
  criteriumakkoord: CriteriumakkoordTable
  criteriumopmerking: CriteriumopmerkingTable
  criteriumvoorstel: CriteriumvoorstelTable
  deelname: DeelnameTable
  deelname_versie: DeelnameVersieTable
  demo_klok: DemoKlokTable
  dwangsombesluit: DwangsombesluitTable
  dwangsomdeel: DwangsomdeelTable
  effectregel: EffectregelTable
  evaluatiecriterium: EvaluatiecriteriumTable
  evaluatieplan: EvaluatieplanTable
  evaluatieplan_bevestiging: EvaluatieplanBevestigingTable
  feestdag: FeestdagTable
  gebruiker: GebruikerTable
  gebruiker_rol: GebruikerRolTable
  gemeente: GemeenteTable
  gemeente_host: GemeenteHostTable
  helperinvoer: HelperinvoerTable
  helperinvoer_bevestiging: HelperinvoerBevestigingTable
  herinnering: HerinneringTable
  herzending: HerzendingTable
  hulpvraag: HulpvraagTable
  idee: IdeeTable
  idee_bericht: IdeeBerichtTable
  idee_invoer: IdeeInvoerTable
  idee_kaart: IdeeKaartTable
  idee_overgang: IdeeOvergangTable
  idee_reactie: IdeeReactieTable
  indicator_telling: IndicatorTellingTable
  indiening: IndieningTable
  indiening_instemming: IndieningInstemmingTable
  ingebrekestelling: IngebrekestellingTable
  inloglink: InloglinkTable
  instemming: InstemmingTable
  limiet: LimietTable
  losse_invoer: LosseInvoerTable
  loting: LotingTable
  mail_uit: MailUitTable
  mandaatregel: MandaatregelTable
  migratie: MigratieTable
  nulmeting: NulmetingTable
  onderdeel: OnderdeelTable
  ontvangst: OntvangstTable
  onverenigbaar: OnverenigbaarTable
  onverzonden_besluit: OnverzondenBesluitTable
  oordeel: OordeelTable
  opdracht: OpdrachtTable
  overdracht: OverdrachtTable
  overgang: OvergangTable
  overlegaanwezige: OverlegaanwezigeTable
  overlegsessie: OverlegsessieTable
  papier: PapierTable
  partij: PartijTable
  partij_lid: PartijLidTable
  plaats: PlaatsTable
  plafond: PlafondTable
  plafond_versie: PlafondVersieTable
  plan: PlanTable
  plan_versie: PlanVersieTable
  planinvoer: PlaninvoerTable
  presentie: PresentieTable
  publicatie: PublicatieTable
  rangplaats: RangplaatsTable
  rangschikking: RangschikkingTable
  rapportage: RapportageTable
  rapportage_concept: RapportageConceptTable
  rapportage_criterium: RapportageCriteriumTable
  rapportage_verbinding: RapportageVerbindingTable
  regeling: RegelingTable
  regeling_versie: RegelingVersieTable
  regelingconcept: RegelingconceptTable
  register_keuze: RegisterKeuzeTable
  rekening: RekeningTable
  rekening_inzage: RekeningInzageTable
  schuldbetaling: SchuldbetalingTable
  score: ScoreTable
  sectie: SectieTable
  sectie_versie: SectieVersieTable
  sessie: SessieTable
  subsidie: SubsidieTable
  taak: TaakTable
  tegenstem: TegenstemTable
  termijn: TermijnTable
  termijn_gebeurtenis: TermijnGebeurtenisTable
  terugmelding: TerugmeldingTable
  thema_telling: ThemaTellingTable
  toegang: ToegangTable
  toegangsuitnodiging: ToegangsuitnodigingTable
  trekking: TrekkingTable
  uitgaande_mail: UitgaandeMailTable
  uitnodiging: UitnodigingTable
  uitstelvraag: UitstelvraagTable
  vaststellingsvoorstel: VaststellingsvoorstelTable
  verbinding: VerbindingTable
  verschoning: VerschoningTable
  vervallen_besluit: VervallenBesluitTable
  verzamelopdracht: VerzamelopdrachtTable
  verzamelpunt: VerzamelpuntTable
  volledigheidstoets: VolledigheidstoetsTable
  voorlegging: VoorleggingTable
  voorstel: VoorstelTable
  voorwaarde: VoorwaardeTable
  voorzittersstem: VoorzittersstemTable
  werklijst_weergave: WerklijstWeergaveTable
  wijziging: WijzigingTable
  wijzigingsvoorstel: WijzigingsvoorstelTable
  zaakzoek: ZaakzoekTable
  zienswijze: ZienswijzeTable
  zoekterm: ZoektermTable
  zoekwijzer: ZoekwijzerTable
  zoekwoord: ZoekwoordTable
}
