const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** Whether a text from an address or a form can be the id of a row at all. */
export const isUuid = (text: string) => uuid.test(text)
