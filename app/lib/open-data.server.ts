import { createHash } from 'node:crypto'

// Anybody may read open data, also from a page of somebody else; nothing else gets this header.
const everybody = { 'Access-Control-Allow-Origin': '*' }

/** Open data as JSON: kept for a minute, and 304 for who already has exactly this. */
export function openJson(request: Request, data: unknown) {
  return openData(request, JSON.stringify(data), 'application/json')
}

/** Open data in another form, such as CSV. */
export function openData(request: Request, text: string, type: string) {
  const etag = etagOf(text)
  const headers = { ...everybody, 'Cache-Control': 'public, max-age=60', ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}

/** What is asked cannot be answered, and why. */
export function badQuestion(fout: string) {
  return Response.json({ fout }, { status: 400, headers: everybody })
}

/** There is nothing at this address, said in the same shape. */
export function unknownAddress(fout: string) {
  return Response.json({ fout }, { status: 404, headers: everybody })
}

/** Marks exactly these bytes. */
export const etagOf = (bytes: string | Uint8Array) =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`

/** Whether If-None-Match names this ETag, in its weak form too. */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string) {
  if (!ifNoneMatch) return false
  const bare = etag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === bare)
}
