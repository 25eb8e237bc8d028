import { isAanvraagsoort, type Aanvraagsoort } from '../domain/termijn/waarover.ts'

/** Of which term to decide a page is about: in its address stands only what is not the application. */
export function overVan(request: Request): Aanvraagsoort {
  const over = new URL(request.url).searchParams.get('over')
  return isAanvraagsoort(over) ? over : 'aanvraag'
}
