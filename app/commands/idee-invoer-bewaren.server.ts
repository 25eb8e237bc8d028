import { insertInvoer } from '../../db/queries/idee-invoer.ts'
import type { Tx } from '../../db/db.ts'
import { inloglinkSturen } from './inloglink-sturen.server.ts'

const dag = 24 * 60 * 60_000

type Verzoek = Omit<Parameters<typeof inloglinkSturen>[1], 'verder'> & {
  soort: 'idee' | 'reactie'
  invoer: Record<string, unknown>
  /** Where the form stands. */
  pad: string
}

/** Keeps what somebody typed and mails a link that leads back to it: only who reads that mailbox sees it again. */
export async function ideeInvoerBewaren(tx: Tx, { soort, invoer, pad, ...verzoek }: Verzoek) {
  const { gemeente, email, nu } = verzoek
  const verloopt_op = new Date(nu.getTime() + dag)
  const id = await insertInvoer(
    tx,
    { gemeente_id: gemeente.id, email, soort, invoer, verloopt_op },
    nu,
  )
  await inloglinkSturen(tx, { ...verzoek, verder: `${pad}?bewaard=${id}`, geschreven: true })
}
