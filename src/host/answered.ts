import { HostError } from './hostError';

/**
 * One asynchronous call of Office.js with a time limit of its own. HostError silent when no answer comes (the library drops some answers
 * without a word: seen with 1.1.110), unsupported when it refuses at once, broken when it answers with an error.
 */
export function answered<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void, limitMilliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('silent', 'Outlook did not answer in time.')), limitMilliseconds);
    try {
      call(({ error, value }) => {
        clearTimeout(timer);
        if (error) reject(new HostError('broken', error.message, String(error.code)));
        else resolve(value);
      });
    } catch (cause) {
      clearTimeout(timer);
      reject(new HostError('unsupported', 'This Outlook refuses the call.', undefined, undefined, { cause }));
    }
  });
}
