import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { log } from './lib/log.server.ts'
import type { ServerContext } from './lib/verzoek.server.ts'

export { platform } from './lib/platform.server.ts'

/** Nothing on our pages is deferred, so a string is quicker than a stream, and its bytes quicker than the string. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const html = renderToString(<RemixServer context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(Buffer.from(`<!doctype html>${html}`), { status, headers })
}

/** Unexpected errors: in the log under the reference the page shows. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  // an address or method there is no route for is no error of ours
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const { kenmerk } = context as unknown as ServerContext
  log.error(
    { err: error, kenmerk, method: request.method, pad: new URL(request.url).pathname },
    'unexpected error',
  )
}
