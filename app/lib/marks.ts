/** Takes the place of a one-time token in the text of a mail that is kept. */
export const secretMark = '{{geheim}}'
