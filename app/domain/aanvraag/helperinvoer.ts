import { sectietitels, type Sectienaam } from './secties.ts'

/** The newest version of a section that a helper entered, and the newest the applicant said to be right. */
export type Helperinvoer = {
  naam: Sectienaam
  versie: number
  helper: string
  moment: Date
  bevestigd_versie: number | null
}

/** Whether the applicant still has to say that this is right. */
export const isOnbevestigd = ({ versie, bevestigd_versie }: Helperinvoer) =>
  bevestigd_versie === null || bevestigd_versie < versie

/** "Ingevoerd door Bram Smit (helper)", and whether the applicant said it is right. */
export function helperinvoerInWoorden(invoer: Helperinvoer): string {
  const stand = isOnbevestigd(invoer) ? 'nog niet bevestigd' : 'bevestigd door de penvoerder'
  return `Ingevoerd door ${invoer.helper} (helper), ${stand}`
}

/** What to say before submitting about what a helper entered: a warning, nothing in the way. */
export const helperwaarschuwingen = (invoer: readonly Helperinvoer[]) =>
  invoer.filter(isOnbevestigd).map(({ naam, helper }) => ({
    sectie: naam,
    naar: `ingevoerd/${naam}`,
    tekst: `${sectietitels[naam]}: ${helper} (helper) vulde dit in. Lees het na en kies ‘Dit klopt’.`,
  }))
