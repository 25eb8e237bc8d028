import type { Datum } from '../datum.ts'
import type { Aanvraagstatus } from './status.ts'
import { werkstatussen } from './werkstand.ts'

const teBeslissen: readonly string[] = werkstatussen

/** Until when the municipality may take to decide, and on what; null once it decided and sent it (Awb 3:40, 4:13). */
export function beslisdag(
  status: Aanvraagstatus,
  uiterste_datum: Datum | null,
): { label: string; datum: Datum } | null {
  if (uiterste_datum === null || !teBeslissen.includes(status)) return null
  return {
    label: status === 'vaststelling_aangevraagd' ? 'Vaststellen uiterlijk' : 'Beslissen uiterlijk',
    datum: uiterste_datum,
  }
}
