import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { getPool } from './db.server.ts'

const quarter = 15 * 60

/**
 * Sign-in links: at most five per address and twenty per computer in a quarter of an hour.
 * Ideas and answers to a card: at most ten per account.
 * What is sent without a session and kept until somebody signs in: sixty times per computer, since a hall may share one.
 * Files: 250 MB per account in an hour, where each form counts for at least one.
 */
const limits = {
  adres: { points: 5, duration: quarter },
  computer: { points: 20, duration: quarter },
  idee: { points: 10, duration: quarter },
  invoer: { points: 60, duration: quarter },
  bestanden: { points: 250, duration: 4 * quarter },
}
export type Limit = keyof typeof limits

/** Counts one, or so many; false when the limit was already reached. Counted in the database, so for all servers together. */
export async function withinLimit(limit: Limit, key: string, count = 1) {
  const limiter = new RateLimiterPostgres({
    storeClient: getPool(),
    tableName: 'limiet',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    ...limits[limit],
  })
  try {
    await limiter.consume(key.slice(0, 200), count)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}
