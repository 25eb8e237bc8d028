import type { Belemmering } from '../domain/belemmering.ts'

type Answer = { status?: number; data?: Record<string, unknown> }

/** An expected refusal: the act is undone and the person reads why. `data` goes along to the page. */
export class Refusal extends Error {
  belemmeringen: Belemmering[]
  status: number
  data: Record<string, unknown>
  constructor(belemmeringen: Belemmering[], { status = 422, data = {} }: Answer = {}) {
    super(belemmeringen.map((belemmering) => belemmering.tekst).join(' '))
    this.belemmeringen = belemmeringen
    this.status = status
    this.data = data
  }
}

/** The page or the case is not there, or not for this person: the two look the same. */
export const notFound = () =>
  new Response('Niet gevonden', { status: 404, statusText: 'Not Found' })

/** Signed in, but not allowed to do this. */
export const forbidden = () =>
  new Response('Geen toegang', { status: 403, statusText: 'Forbidden' })

/** What no browser sends: a form that is cut off, or a file of which only the name came. */
export const unreadable = () =>
  new Response('Het formulier is niet te lezen', { status: 400, statusText: 'Bad Request' })

/** Somebody else changed or decided it in the meantime. */
export const conflict = () =>
  new Response('Intussen veranderd', { status: 409, statusText: 'Conflict' })

/** Too many files are being made at once. A page of its own, since it stands in the place of a file. */
export const tooBusy = () =>
  new Response(
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Het is nu te druk</title></head><body><main>' +
      '<h1>Het is nu te druk</h1><p>Wij kunnen uw bestand nu niet maken. Er is niets kwijt.</p>' +
      '<p>Wacht een minuut en <a href="">probeer het opnieuw</a>.</p></main></body></html>',
    {
      status: 503,
      statusText: 'Service Unavailable',
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'private, no-store',
        'Retry-After': '30',
      },
    },
  )

/** The database is away for a moment; nothing was done. */
export const unavailable = () =>
  new Response('Even niet bereikbaar', {
    status: 503,
    statusText: 'Service Unavailable',
    headers: { 'Retry-After': '5' },
  })
