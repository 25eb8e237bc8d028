import { pino } from 'pino'

/** One JSON line an event; never a token, cookie or address of a person. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: ['*.token', '*.cookie', '*.email'],
})
