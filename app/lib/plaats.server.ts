import { findPlaats, savePlaats } from '../../db/queries/plaats.ts'
import { sleutelVan, type Plaats, type Plaatsvraag } from '../domain/plaats/plaats.ts'
import { config } from './config.server.ts'
import { getDb } from './db.server.ts'
import { log } from './log.server.ts'
import { locatieserver } from './plaats-locatieserver.server.ts'
import { voorbeeldplaatsen } from './plaats-voorbeeld.server.ts'

type Gemeente = { id: string; naam: string }

/** Where places are looked up. Null: there is no such place; it throws when nobody can be asked. */
export type Plaatszoeker = (vraag: Plaatsvraag, gemeente: Gemeente) => Promise<Plaats | null>

const DAG = 86_400_000
const GEVONDEN = 90 * DAG
const NIET_GEVONDEN = DAG

/** The one this program is set to: the national service, or in the demonstration our own few places. */
const plaatszoeker = (): Plaatszoeker => {
  const { plaatszoekerUrl } = config()
  return plaatszoekerUrl === null ? voorbeeldplaatsen : locatieserver(plaatszoekerUrl)
}

/** What was asked last: who saves a plan, saves it again with the same place. Answers do not change while they count. */
const laatst = new Map<string, Bekend>()
type Bekend = { antwoord: Plaats | null; geldig_tot: Date }

function onthoud(sleutel: string, bekend: Bekend) {
  if (laatst.size >= 500) laatst.clear()
  laatst.set(sleutel, bekend)
  return bekend
}

/**
 * Looks a place up and keeps the answer for whoever saves it next; null when there is none. When nobody can be asked
 * nothing is kept and nothing is answered: what was typed counts. Never inside a transaction: another computer answers.
 */
export async function plaatsOpzoeken(
  vraag: Plaatsvraag,
  gemeente: Gemeente,
  nu: Date,
  zoek: Plaatszoeker = plaatszoeker(),
): Promise<Plaats | null | undefined> {
  const sleutel = sleutelVan(gemeente.id, vraag)
  const onthouden = laatst.get(sleutel)
  if (onthouden && onthouden.geldig_tot > nu) return onthouden.antwoord
  const bekend = await findPlaats(getDb(), sleutel, nu)
  if (bekend) return onthoud(sleutel, bekend).antwoord
  try {
    const antwoord = await zoek(vraag, gemeente)
    const geldig_tot = new Date(nu.getTime() + (antwoord ? GEVONDEN : NIET_GEVONDEN))
    await savePlaats(getDb(), { zoekvraag: sleutel, antwoord, geldig_tot }, nu)
    return antwoord
  } catch (error) {
    log.warn({ err: error }, 'places cannot be looked up')
    return undefined
  }
}
