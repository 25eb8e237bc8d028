import type { Aanvraaginhoud, Deelnemer } from '../../../app/domain/aanvraag/inhoud.ts'

export const regeling = { id: 'elburg-innovatie', versie: 1, titel: 'Innovatie' }

/** A participant in memory: an organisation with its own number, address and mailbox. */
export function buildDeelnemer(over: Partial<Deelnemer> = {}): Deelnemer {
  const id = over.deelname_id ?? 'd1'
  return {
    deelname_id: id,
    partij_id: `partij-${id}`,
    rol: 'partner',
    soort: 'natuurlijk_persoon',
    organisatiesoort: null,
    naam: `Partij ${id}`,
    kvk_nummer: null,
    straat: null,
    huisnummer: null,
    postcode: null,
    plaats: null,
    telefoon: null,
    email: `${id}@example.nl`,
    taak: 'Helpt mee',
    bijdrage_geld: 0,
    bijdrage_uren: 10,
    bijdrage_natura: '',
    zelfstandigheid: '',
    leden: [],
    stand: 'niet_gevraagd',
    ...over,
  }
}

/** An application in memory with a penvoerder and one partner. */
export function buildInhoud(over: Partial<Aanvraaginhoud> = {}): Aanvraaginhoud {
  return {
    id: 'a',
    nummer: 'ELB-2026-00042',
    status: 'concept',
    titel: 'Koffie op de hoek',
    samenvatting: 'Elke woensdag koffie.',
    aanleiding: 'Buren kennen elkaar niet.',
    doel: 'Buren leren elkaar kennen.',
    doelgroep: 'Oudere buurtbewoners',
    activiteiten: 'Veertig ochtenden koffie.',
    start_op: '2027-03-01',
    eind_op: '2027-12-31',
    wijk: 'Oostendorp',
    locatie: 'Wijkcentrum',
    borging: '',
    domeinen: ['wmo'],
    verbindingen: '',
    merkbaar: '',
    gevraagd: 500_000,
    aansluitingen: [],
    posten: [
      { kant: 'kosten', soort: 'huur', omschrijving: 'Zaal', bedrag: 300_000, status: null },
      { kant: 'kosten', soort: 'materiaal', omschrijving: 'Koffie', bedrag: 250_000, status: null },
      { kant: 'dekking', soort: 'deelnemers', omschrijving: '', bedrag: 50_000, status: null },
    ],
    deelnemers: [
      buildDeelnemer({ deelname_id: 'd2', naam: 'Speeltuinvereniging' }),
      buildDeelnemer({ deelname_id: 'd1', rol: 'penvoerder', naam: 'Noor van Dijk' }),
    ],
    criteria: [],
    evaluatieplan: null,
    bestanden: [],
    volgt: [],
    voorgelegd: null,
    ...over,
  }
}
