/** All results, once each work has come to its end: what fails early must not leave the others going on when nobody waits for them. Throws the first failure. */
export async function allEnded<T>(works: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
