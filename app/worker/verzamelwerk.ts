import { verzamelopdrachtUitvoeren } from '../commands/verzamelopdracht-uitvoeren.server.ts'
import { log } from '../lib/log.server.ts'

/**
 * Does what was ordered for many items of a meeting, also what waited when the server was killed. It runs in the
 * server, with its rights: the worker may not decide. Answers how to stop it.
 */
export function startVerzamelwerk() {
  let gestopt = false
  let timer: NodeJS.Timeout | undefined
  let bezig: Promise<void> = Promise.resolve()
  const ronde = () => {
    bezig = inDelen(() => gestopt)
      .catch((error: unknown) => log.error({ err: error }, 'orders of a meeting wait'))
      .then(() => {
        if (!gestopt) timer = setTimeout(ronde, 1_000)
      })
  }
  ronde()
  return async () => {
    gestopt = true
    clearTimeout(timer)
    await bezig
  }
}

/** One at a time, so that a server that stops does not wait for the rest. */
async function inDelen(isGestopt: () => boolean) {
  while (!isGestopt() && (await verzamelopdrachtUitvoeren(null, 1)) > 0);
}
