import type { Domein } from './inhoud.ts'

/** What each part of the sociaal domein is called on a page. */
export const domeinnamen: Record<Domein, string> = {
  wmo: 'hulp en zorg thuis',
  jeugd: 'jeugd en gezinnen',
  participatie: 'meedoen en werk',
  onderwijs: 'school en leren',
  wonen: 'wonen en de buurt',
  sport: 'sport en bewegen',
  cultuur: 'kunst, muziek en cultuur',
  gezondheid: 'gezondheid',
}

/** The name of a domain, or what it says itself when it is another. */
export const domeinnaam = (domein: string): string =>
  Object.hasOwn(domeinnamen, domein) ? domeinnamen[domein as Domein] : domein
