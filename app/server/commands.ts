/** What `npm start` and its siblings do. */
export async function main(command: string) {
  const run = commands[command]
  if (!run) {
    console.error(`Onbekende opdracht ${command}. Kies uit: ${Object.keys(commands).join(', ')}.`)
    process.exit(1)
  }
  try {
    await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof Error && error.cause) console.error(error.cause)
    process.exit(1)
  }
}

const commands: Record<string, () => Promise<unknown>> = {
  start: async () => (await import('./supervisor.ts')).supervise({ server: true, worker: true }),
  server: async () => (await import('./supervisor.ts')).supervise({ server: true, worker: false }),
  worker: async () => (await import('./supervisor.ts')).supervise({ server: false, worker: true }),
  migrate: async () => (await import('./once.ts')).migrateOnce(),
  seed: async () => (await import('./once.ts')).seedOnce(),
  verify: async () => (await import('./once.ts')).verifyOnce(),
  retourmail: async () => (await import('./retourmail.ts')).receiveOnce(),
  routes: async () => (await import('./routes-json.ts')).printRoutes(),
}
