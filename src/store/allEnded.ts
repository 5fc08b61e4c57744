/** All results, once each work has come to its end: what fails early must not leave the others going on when nobody waits for them. Throws the first failure. */
export async function allEnded<const T extends readonly Promise<unknown>[]>(works: T): Promise<{ readonly [Place in keyof T]: Awaited<T[Place]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
