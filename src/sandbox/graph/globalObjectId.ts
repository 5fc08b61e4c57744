const marks = '040000008200E00074C5B7101A82E008';
const millisecondsBefore1970 = 11_644_473_600_000n;

interface Made {
  /** 32 hexadecimal letters. */
  readonly uid: string;
  /** ISO in UTC. */
  readonly madeAt: string;
  /** The day for which one of a series was planned; undefined for a series and for a meeting of its own. */
  readonly day: string | undefined;
}

/**
 * What Exchange calls a meeting in every calendar, another for each day of a series (layout: MS-OXOCAL 2.2.1.27; days are captured in links to
 * Teams recaps, which name the series beside them). That the day is that of the meeting's own zone is a belief.
 */
export function globalObjectId({ uid, madeAt, day }: Made): string {
  const [year = 0, month = 0, date = 0] = day === undefined ? [] : day.split('-').map(Number);
  const planned = Buffer.from([year >> 8, year & 0xff, month, date]);
  const made = Buffer.alloc(8);
  made.writeBigUInt64LE((BigInt(Date.parse(madeAt)) + millisecondsBefore1970) * 10_000n);
  return [marks, planned.toString('hex'), made.toString('hex'), '0'.repeat(16), '10000000', uid].join('').toUpperCase();
}
