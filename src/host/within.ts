/** The answer, or what `late` makes when it does not come in time. */
export function within<T>(milliseconds: number, answer: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  return Promise.race([answer, waited]).finally(() => clearTimeout(timer));
}
