/**
 * The one part of so many bytes that a request asks for, first and last byte included; `buiten` when there is no such
 * part, null when everything is to be sent. Several parts at once, and a part of an earlier version, are not offered:
 * then everything is sent (RFC 9110, section 14.2).
 */
export function rangeOf({ method, headers }: Request, size: number) {
  const asked = headers.get('range')
  if (method !== 'GET' || !asked || headers.has('if-range')) return null
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(asked.trim()) ?? []
  if (first === '' && last === '') return null
  const van = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const tot = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < van) return null
  return van >= size ? 'buiten' : { van, tot }
}
