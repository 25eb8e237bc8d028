import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { afgesloten } from '../samenwerkingsverband/fase.ts'
import type { Zaakrecht } from '../toegang.ts'

/** What the penvoerder may give to somebody; leading is handed over, not given. */
export const geefbareRechten = ['meeschrijver', 'meelezer', 'helper'] as const
export type Geefbaar = (typeof geefbareRechten)[number]

/** The sections a helper can be asked to fill in; the signature is never one of them. */
export const helpersecties = [
  'projectplan',
  'aansluiting',
  'samenwerkingsverband',
  'evaluatiecriteria',
  'begroting',
  'bijlagen',
] as const

/** What a right is called, and what it means for who has it. */
export const rechtwoorden: Record<Zaakrecht, { naam: string; mag: string }> = {
  penvoerder: {
    naam: 'Penvoerder',
    mag: 'Schrijft alles, bepaalt wie erbij kan, ondertekent en dient in.',
  },
  meeschrijver: {
    naam: 'Meeschrijver',
    mag: 'Schrijft mee aan de onderdelen. Ondertekent en dient niet in.',
  },
  meelezer: { naam: 'Meelezer', mag: 'Leest alles. Verandert niets.' },
  helper: {
    naam: 'Helper',
    mag: 'Vult in wat u vraagt, namens u. Ondertekent, bevestigt en beslist niets.',
  },
}

/** Who answers for a partner is a partner, whatever else they may do. */
export const stemwoorden = {
  naam: 'Partner',
  mag: 'Zegt zelf ja of nee op de tekst, en wijzigt alleen wat de eigen partij doet en inbrengt.',
}

/** The same as the one who is asked reads it. */
export const gevraagdwoorden: Record<Geefbaar, string> = {
  meeschrijver: 'U schrijft mee aan de onderdelen. U ondertekent niet en dient niet in.',
  meelezer: 'U leest alles. U verandert niets.',
  helper: 'U vult in wat de aanvrager u vraagt. U ondertekent, bevestigt en beslist niets.',
}

/** A mandate of a helper lasts a year at most; after that one is asked again. */
const hoogstensDagen = 366
/** The most people at one application, and the most invitations in a day: enough for a street, too few to mail a village. */
const hoogstensMensen = 30
export const hoogstensPerDag = 10

type Vraag = {
  email: string
  recht: Geefbaar
  tot: Datum | null
}
type Stand = {
  status: string
  /** Everybody who can open the application. */
  mensen: readonly { email: string }[]
  /** Mailboxes with an invitation that can still be answered. */
  open: readonly { email: string }[]
  /** How many invitations were sent since yesterday. */
  vandaag: number
}

/** Why this person cannot be asked; an empty list means they can. */
export function belemmeringenVoorVragen(
  { email, recht, tot }: Vraag,
  { status, mensen, open, vandaag }: Stand,
  datum: Datum,
): Belemmering[] {
  const belemmeringen = belemmeringenVoorToegang(status)
  if (mensen.some((mens) => mens.email === email))
    belemmeringen.push({
      code: 'heeft-al-toegang',
      tekst: `${email} kan al bij deze aanvraag. Wijzig het recht in de lijst.`,
    })
  if (open.some((een) => een.email === email))
    belemmeringen.push({
      code: 'al-gevraagd',
      tekst: `${email} kreeg al een uitnodiging. Trek die eerst in als u iets anders wilt vragen.`,
    })
  if (mensen.length + open.length >= hoogstensMensen)
    belemmeringen.push({
      code: 'te-veel',
      tekst: `Bij een aanvraag kunnen hoogstens ${hoogstensMensen} mensen.`,
    })
  if (vandaag >= hoogstensPerDag)
    belemmeringen.push({
      code: 'te-vaak',
      tekst: `U hebt vandaag al ${hoogstensPerDag} mensen uitgenodigd. Probeer het morgen weer.`,
    })
  if (recht === 'helper') belemmeringen.push(...belemmeringenVoorMandaat(tot, datum))
  return belemmeringen
}

/** Why a helper cannot have a mandate until this day. */
export function belemmeringenVoorMandaat(tot: Datum | null, vandaag: Datum): Belemmering[] {
  const laatste = plusDagen(vandaag, hoogstensDagen)
  if (tot === null || tot < vandaag)
    return [
      {
        code: 'mandaat-voorbij',
        tekst: 'Kies tot en met welke dag de helper mag invullen: vandaag of later.',
      },
    ]
  if (tot > laatste)
    return [
      {
        code: 'mandaat-te-lang',
        tekst: `Een helper kan hoogstens een jaar helpen: kies een dag tot en met ${datumVoluit(laatste)}.`,
      },
    ]
  return []
}

/** Why nobody gets another right in an application in this state. */
export function belemmeringenVoorToegang(status: string): Belemmering[] {
  return afgesloten.includes(status)
    ? [
        {
          code: 'afgesloten',
          tekst: 'Deze aanvraag is afgesloten. U kunt niemand meer toegang geven.',
        },
      ]
    : []
}

/** Why this access cannot be changed or ended by the penvoerder. */
export function belemmeringenVoorBeheer(
  { recht, gebruiker_id }: { recht: Zaakrecht; gebruiker_id: string },
  ik: string,
): Belemmering[] {
  if (recht !== 'penvoerder' && gebruiker_id !== ik) return []
  return [
    {
      code: 'penvoerder',
      tekst: 'De penvoerder houdt alle rechten. Draag eerst het penvoerderschap over.',
    },
  ]
}
