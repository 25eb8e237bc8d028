import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { config } from './config.server.ts'
import { isUuid } from '../domain/uuid.ts'

/** The envelope sender of one mail: what cannot be delivered comes back to an address that says which mail it was. */
export function returnPath(mail: string): string | null {
  const { mailReturn } = config()
  return mailReturn && mailReturn.replace('@', `+${mail}@`)
}

/**
 * The mail of ours that this message says was not delivered and never will be (RFC 3464): told by the address it came
 * back to, by our Message-ID in what it quotes, or by both if they agree. Null for anything else, however it looks.
 */
export async function readBounce(message: Uint8Array): Promise<string | null> {
  const email = await parse(message)
  if (!email || !isReport(email)) return null
  const status = email.attachments.find(({ mimeType }) => statusTypes.includes(mimeType))
  if (!status || !/^action:\s*failed\b/im.test(new TextDecoder().decode(bytesOf(status))))
    return null
  const quoted = email.attachments.find(({ mimeType }) => quotedTypes.includes(mimeType))
  const original = quoted && (await parse(bytesOf(quoted)))
  const named = new Set([...sentTo(email), ...messageIds(original?.messageId ?? '')])
  const [mail = null, ...others] = named
  return others.length === 0 ? mail : null
}

// as the internet writes them, and as it does with addresses in other alphabets (RFC 6533)
const statusTypes = ['message/delivery-status', 'message/global-delivery-status']
const quotedTypes = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
]

/** What nobody can read is no report. */
const parse = (message: Uint8Array) => PostalMime.parse(message).catch(() => null)

const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const isReport = ({ headers }: Email) =>
  headers.some(
    ({ key, value }) =>
      key === 'content-type' &&
      /^multipart\/report\b/i.test(value.trim()) &&
      /\breport-type="?delivery-status\b/i.test(value),
  )

/** To whom it was sent, and to whom the mail system says it gave it. */
const recipients = ['to', 'delivered-to', 'x-original-to', 'envelope-to']

const sentTo = ({ headers }: Email) =>
  headers
    .filter(({ key }) => recipients.includes(key))
    .flatMap(({ value }) => value.split(/[\s<>,;"]+/))
    .filter((address) => address.length <= 320)
    .map((address) => /^(.+)\+([^+]+)@(.+)$/.exec(address))
    .filter((parts) => is(config().mailReturn ?? '', `${parts?.[1]}@${parts?.[3]}`))
    .flatMap((parts) => mailIn(parts?.[2]))

function messageIds(text: string) {
  const [, id, host = ''] = /^<([^@]+)@([^@>]+)>$/.exec(text.trim()) ?? []
  return is(config().publicOrigin.hostname, host) ? mailIn(id) : []
}

// mail systems change capitals
const is = (ours: string, theirs: string) => ours.toLowerCase() === theirs.toLowerCase()

function mailIn(text = '') {
  const id = text.toLowerCase()
  return isUuid(id) ? [id] : []
}
