import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { log } from './log.server.ts'
import { slots } from './slots.ts'

/** The work was not done: too much waits, it took too long or the thread died. It may be asked again. */
export class ThreadUnavailable extends Error {}

type Limits = {
  /** How many pieces may be asked for and not answered yet. */
  most: number
  /** How long one piece may take, in milliseconds. */
  patience: number
}

/**
 * One thread beside the server, for work that would let everybody wait: one piece at a time, in the order asked. It is
 * started when it is first needed, and anew after it died or took too long.
 */
export function createThread<In, Out>(start: () => Worker, { most, patience }: Limits) {
  const inTurn = slots(1)
  let worker: Worker | undefined
  let asked = 0
  let stopping = false

  async function ask(input: In): Promise<Out> {
    if (asked >= most) throw new ThreadUnavailable(`${asked} pieces of work wait already`)
    asked++
    return inTurn(() => answer(input)).finally(() => asked--)
  }

  async function answer(input: In): Promise<Out> {
    if (stopping) throw new ThreadUnavailable('it stops')
    const thread = (worker ??= begin())
    const over = new AbortController()
    const { signal } = over
    // a program ends with its work, not with its thread
    thread.ref()
    try {
      const answered = once(thread, 'message', { signal })
      const ended = once(thread, 'exit', { signal }).then(fail('the thread ended'))
      const late = wait(patience, undefined, { signal }).then(fail('it took too long'))
      thread.postMessage(input)
      const [output] = (await Promise.race([answered, ended, late])) as [Out]
      return output
    } catch (error) {
      replace(thread)
      throw error instanceof ThreadUnavailable
        ? error
        : new ThreadUnavailable('the thread died', { cause: error })
    } finally {
      over.abort()
      thread.unref()
    }
  }

  function begin() {
    const thread = start()
    thread.on('error', (error) => log.error({ err: error }, 'a thread died'))
    thread.on('exit', () => forget(thread))
    return thread
  }

  const forget = (thread: Worker) => {
    if (worker === thread) worker = undefined
  }

  /** Whoever is late is not waited for: the next piece of work has a thread of its own. */
  function replace(thread: Worker) {
    forget(thread)
    void thread.terminate()
  }

  /** Finishes what is being made and refuses what waits, so that nobody who stops waits for a queue. */
  async function stop() {
    stopping = true
    await inTurn(async () => worker?.terminate())
  }

  return { ask, stop }
}

const fail = (reason: string) => () => {
  throw new ThreadUnavailable(reason)
}
