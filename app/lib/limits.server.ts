import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { getPool } from './db.server.ts'

const quarter = 15 * 60

/**
 * Sign-in links: at most five per address and twenty per computer in a quarter of an hour.
 * Ideas and answers to a card: at most ten per account.
 */
const limits = { adres: 5, computer: 20, idee: 10 }
export type Limit = keyof typeof limits

/** Counts one; false when the limit was already reached. Counted in the database, so for all servers together. */
export async function withinLimit(limit: Limit, key: string) {
  const limiter = new RateLimiterPostgres({
    storeClient: getPool(),
    tableName: 'limiet',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    points: limits[limit],
    duration: quarter,
  })
  try {
    await limiter.consume(key.slice(0, 200))
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}
