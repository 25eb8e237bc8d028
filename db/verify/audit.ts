import type { Db } from '../db.ts'
import { auditHash, type AuditRegel } from '../queries/audit.ts'
import { firstLink, sealHash } from '../queries/zegel.ts'

const batch = 5_000
const allowedUnsealed = 60_000

export type Hoofd = { volgnummer: number; hash: string }
type Line = AuditRegel & { id: number; hash: string }

/** Recomputes every audit line and every link; answers what is wrong, first fault first. `kept`: an earlier head kept elsewhere. */
export async function verifyAudit(
  db: Db,
  nu: Date,
  kept: Hoofd | null,
): Promise<{ fouten: string[]; hoofd: Hoofd }> {
  const fouten: string[] = []
  let hoofd: Hoofd = { volgnummer: 0, hash: firstLink }
  let keptSeen = kept === null || kept.volgnummer === 0
  for (;;) {
    const links = await nextLinks(db, hoofd.volgnummer)
    for (const { volgnummer, vorige, zegel, ...line } of links) {
      if (volgnummer !== hoofd.volgnummer + 1)
        fouten.push(`Zegel ${hoofd.volgnummer + 1} ontbreekt`)
      if (auditHash(line) !== line.hash) fouten.push(`Auditregel ${line.id} is veranderd`)
      if (vorige !== hoofd.hash || sealHash(volgnummer, line.hash, vorige) !== zegel)
        fouten.push(`Zegel ${volgnummer} past niet op de keten`)
      if (kept?.volgnummer === volgnummer) {
        keptSeen = true
        if (kept.hash !== zegel)
          fouten.push(`Zegel ${volgnummer} is anders dan het eerder bewaarde hoofd`)
      }
      hoofd = { volgnummer, hash: zegel }
    }
    if (links.length < batch) break
  }
  if (!keptSeen)
    fouten.push(
      `De keten eindigt bij ${hoofd.volgnummer}, voor het eerder bewaarde hoofd ${kept?.volgnummer}`,
    )
  return { fouten: [...fouten, ...(await unsealed(db, nu)), ...(await homeless(db))], hoofd }
}

function nextLinks(
  db: Db,
  na: number,
): Promise<(Line & { volgnummer: number; vorige: string; zegel: string })[]> {
  return db
    .selectFrom('audit_zegel as z')
    .innerJoin('audit as a', 'a.id', 'z.audit_id')
    .select(['z.volgnummer', 'z.vorige', 'z.hash as zegel'])
    .select([
      'a.id',
      'a.gemeente_id',
      'a.moment',
      'a.gebruiker_id',
      'a.handeling',
      'a.onderwerp',
      'a.resultaat',
      'a.herkomst',
      'a.hash',
    ])
    .select((eb) => eb.ref('a.gegevens').$castTo<Record<string, unknown>>().as('gegevens'))
    .where('z.volgnummer', '>', na)
    .orderBy('z.volgnummer')
    .limit(batch)
    .execute()
}

/** Lines wait a second for their seal; one that waits a minute was put in behind the sealer's back, or the sealer is down. */
async function unsealed(db: Db, nu: Date) {
  const open: (Line & { gezien: Date })[] = await db
    .selectFrom('audit as a')
    .leftJoin('audit_zegel as z', 'z.audit_id', 'a.id')
    .select([
      'a.id',
      'a.gemeente_id',
      'a.moment',
      'a.gebruiker_id',
      'a.handeling',
      'a.onderwerp',
      'a.resultaat',
      'a.herkomst',
      'a.hash',
      'a.moment as gezien',
    ])
    .select((eb) => eb.ref('a.gegevens').$castTo<Record<string, unknown>>().as('gegevens'))
    .where('z.audit_id', 'is', null)
    .orderBy('a.id')
    .limit(batch)
    .execute()
  return open.flatMap((line) => [
    ...(auditHash(line) === line.hash ? [] : [`Auditregel ${line.id} is veranderd`]),
    ...(nu.getTime() - line.gezien.getTime() > allowedUnsealed
      ? [`Auditregel ${line.id} is niet verzegeld`]
      : []),
  ])
}

/** A line is of a municipality; no foreign key says so, since every act would then hold the row of the municipality. */
async function homeless(db: Db) {
  const rows = await db
    .selectFrom('audit as a')
    .leftJoin('gemeente as g', 'g.id', 'a.gemeente_id')
    .select('a.id')
    .where('g.id', 'is', null)
    .orderBy('a.id')
    .limit(batch)
    .execute()
  return rows.map(({ id }) => `Auditregel ${id} is van geen gemeente`)
}
