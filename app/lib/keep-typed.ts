import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react'
import { formValues } from './form-values.ts'

const message =
  'Opslaan lukt nu even niet. Uw tekst staat nog op dit scherm. Laat deze pagina open en probeer het zo nog eens.'

/**
 * The clientAction of a page with a form that React sends: when the server is away or fails, the form stays as it
 * was typed, with a message, instead of a page that says so and nothing else.
 */
export async function keepTyped({ request, serverAction }: ClientActionFunctionArgs) {
  const sent = request.clone()
  try {
    return await serverAction()
  } catch (error) {
    if (statusOf(error) < 500) throw error
    const values = formValues(await sent.formData())
    return { values, errors: { root: { type: 'failure', message } } }
  }
}

/** What the server answered; no answer at all counts as a failure of its own. */
function statusOf(error: unknown) {
  if (error instanceof Response) return error.status
  return isRouteErrorResponse(error) ? error.status : 500
}
