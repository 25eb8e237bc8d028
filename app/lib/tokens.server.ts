import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { config } from './config.server.ts'

/** A secret of 256 random bits for a cookie or a mailed link. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest()

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A hash nobody can try guesses against without DATA_KEY. */
export const keyedHash = (text: string) =>
  createHmac('sha256', secretOf(config().dataKey)).update(text).digest('hex')

/** Made once for a key: Node takes four times as long over the bytes themselves. */
const secrets = new WeakMap<Buffer, KeyObject>()

function secretOf(bytes: Buffer) {
  const secret = secrets.get(bytes) ?? createSecretKey(bytes)
  secrets.set(bytes, secret)
  return secret
}

/** Encrypts a short text with DATA_KEY (AES-256-GCM). */
export function encrypt(text: string) {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', config().dataKey, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

export function decrypt(sealed: string) {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', config().dataKey, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
