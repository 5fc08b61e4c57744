import { longestLine, longestLines } from './cell';

/** Letters that XML, and so SharePoint, cannot hold: control characters and halves of a pair. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of many lines as SharePoint can hold it; null empties the cell. */
export function lines(value: string | undefined): string | null {
  return (value ?? '').slice(0, longestLines).replace(unwritable, '') || null;
}

/** The same in one line. */
export function line(value: string | undefined): string | null {
  return (value ?? '').replace(/\s*[\r\n]+\s*/g, ' ').slice(0, longestLine).replace(unwritable, '') || null;
}
