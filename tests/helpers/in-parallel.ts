/** Does many things, a few at a time, and answers in their order. */
export async function inParallel<T, R>(items: T[], job: (item: T) => Promise<R>, wide = 6) {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await job(items[index] as T)
  }
  await Promise.all(Array.from({ length: wide }, worker))
  return results
}
