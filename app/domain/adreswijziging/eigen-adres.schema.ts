import * as z from 'zod/mini'
import { emailVeld } from '../email.ts'

/** The mailbox somebody wants to sign in with from now on. */
export const eigenAdresSchema = z.object({ email: emailVeld })
