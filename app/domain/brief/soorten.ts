/** Messages that the law wants in writing: kept as a letter too, whatever the channel (Awb 2:17, 2:25, 4:5, 4:7, 4:14, 4:15, 4:18). */
const soorten: readonly string[] = [
  'ontvangstbevestiging',
  'verzoek_om_aanvulling',
  'voornemen',
  'verdaging',
  'opschorting',
  'dwangsombesluit',
]

/** Whether a message of this kind is also a letter. */
export const isBrief = (soort: string) => soorten.includes(soort)
