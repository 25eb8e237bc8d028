import type { Tx } from '../../../../db/db.ts'
import type { Domein } from '../../../domain/aanvraag/inhoud.ts'
import type {
  Dekkingspost,
  Kostenpost,
  Urenpost,
} from '../../../domain/begroting/begroting.schema.ts'
import { plusDagen, weekdag, type Datum } from '../../../domain/datum.ts'
import { eersteWerkdag } from '../../../domain/feestdag.ts'
import type { CriteriumInvoer } from '../../../domain/evaluatiecriterium/criterium.schema.ts'
import type { Organisatiesoort } from '../../../domain/partij/partijsoort.ts'
import type { Verbindingstand } from '../../../domain/samenhang/verbinding.ts'
import type { Actor } from '../../../lib/actor.server.ts'

/** A day: so many days after the real today (before it when negative), a date of its own, or counted from today. */
export type Dag = number | Datum | ((vandaag: Datum) => Datum)

export type Adres = { straat: string; huisnummer: string; postcode: string; plaats: string }
type Inwoner = { soort: 'natuurlijk_persoon' }
type Groep = { soort: 'groep'; leden: string[] }
type Organisatie = {
  soort: 'rechtspersoon'
  organisatiesoort: Organisatiesoort
  kvk_nummer: string
}

export type Demopartner = (Inwoner | { soort: 'groep' } | Organisatie) & {
  naam: string
  email: string
  taak: string
  uren?: number
  geld?: number
  natura?: string
  /** The name under which is answered; an organisation answers through a person. */
  contact?: string
  antwoord: 'bevestigd' | 'afgewezen' | null
}

export type Democriterium = Partial<Omit<CriteriumInvoer, 'streefdatum' | 'nulmeting_op'>> &
  Pick<CriteriumInvoer, 'doel' | 'indicator'> & { nulmeting: Dag; streven: Dag }

/** All that one demo case says, and the steps it takes. Invented; what becomes public names no resident. */
export type Demozaak = {
  gemeente: string
  regeling: string
  /** The day its days count from, when that is not the real today. */
  peildatum?: Datum
  penvoerder: string
  titel: string
  samenvatting: string
  aanvrager: (Inwoner | Groep | Organisatie) & { naam: string; adres: Adres }
  plan: {
    aanleiding: string
    doel: string
    doelgroep: string
    activiteiten: string
    wijk: string
    locatie: string
    borging: string
    start: Dag
    eind: Dag
  }
  /** Per item of the plan what the initiative adds to it. */
  aansluiting: Record<string, string>
  /** What the scheme has recorded, by kind: the key of the chosen item. */
  vast?: Record<string, string>
  domeinen: Domein[]
  verbindingen: string
  merkbaar: string
  /** Who works with whom, by name; without the first it is who applies. */
  samenhang?: [van: string, naar: string, stand: Verbindingstand][]
  kosten: (Pick<Kostenpost, 'soort' | 'omschrijving' | 'bedrag'> & Partial<Kostenpost>)[]
  uren?: Urenpost[]
  dekking: Dekkingspost[]
  /** In whole cents, as everywhere. */
  gevraagd: number
  partners: Demopartner[]
  criteria: Democriterium[]
  verloop: [Dag, ...Stap[]][]
}

/** One moment on the stage: who acts, in which case. */
export type Moment = {
  tx: Tx
  nu: Date
  /** The date of a day of the story. */
  datum: (dag: Dag) => Datum
  /** A demo person of this municipality, acting now. */
  mens: (sleutel: string) => Actor
  inhoud: Demozaak
  /** Empty until the draft was begun. */
  zaak: { nummer: string }
}

export type Stap = (moment: Moment) => Promise<void>

/** That many days from today, but in this year as soon as it has a working day behind it: its ceiling is another. */
export const inDitJaar =
  (dag: number) =>
  (vandaag: Datum): Datum => {
    const eerste = eersteWerkdag(`${vandaag.slice(0, 4)}-01-02`, new Set())
    const dan = plusDagen(vandaag, dag)
    return dan < eerste && eerste < vandaag ? eerste : dan
  }

/** The first Tuesday from this day, on which the college meets. */
export const vergadering =
  (dag: number | Datum) =>
  (vandaag: Datum): Datum => {
    const vanaf = typeof dag === 'number' ? plusDagen(vandaag, dag) : dag
    return plusDagen(vanaf, (9 - weekdag(vanaf)) % 7)
  }
