/** What an application is called as long as it has no name. */
export const aanvraagtitel = (titel: string) => titel || 'Aanvraag zonder naam'
