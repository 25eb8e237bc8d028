import * as z from 'zod/mini'
import { emailVeld } from './email.ts'

export const inloggenSchema = z.object({ email: emailVeld })
