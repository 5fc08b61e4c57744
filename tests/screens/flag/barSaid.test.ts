import fc from 'fast-check';
import type { Doubt } from '../../../src/domain/onePress';
import type { Opportunity } from '../../../src/domain/opportunity';
import type { Language } from '../../../src/domain/stage';
import { barSaid } from '../../../src/screens/flag/barSaid';

const languages: readonly Language[] = ['da', 'sv', 'en'];
const whys: readonly Exclude<Doubt['why'], 'flagged'>[] = ['firstTime', 'stale', 'thread', 'client', 'quiet', 'need'];

/** Everything that the bar can say. */
const anything = fc.oneof(
  fc.constant({ is: 'notKept' } as const),
  fc.constantFrom(...(['signedOut', 'offline', 'popupBlocked', 'signInLoop', 'adminApprovalNeeded', 'setUpMissing', 'broken'] as const)).map((why) => ({ is: 'waits', why }) as const),
  fc.option(fc.oneof(fc.constant('you' as const), fc.string({ unit: 'binary', maxLength: 300 }).map((name) => ({ name }))), { nil: undefined }).map((receiver) => ({ is: 'flagged', intent: 'i', receiver }) as const),
  fc.constantFrom(...whys).map((why) => ({ is: 'doubt', doubt: { why }, isMine: false }) as const),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean()).map(([name, isMine]) => ({ is: 'doubt', isMine, doubt: { why: 'flagged', there: { by: { oid: undefined, upn: '', name } } as Opportunity } }) as const),
);

test('whatever happened and whoever it is about, the bar takes it: 150 letters of text and 30 on the button', () => {
  fc.assert(fc.property(anything, fc.constantFrom(...languages), (what, language) => {
    const { message, action } = barSaid(what, language);
    expect(message.length).toBeLessThanOrEqual(150);
    expect(action.length).toBeLessThanOrEqual(30);
    expect(message).toContain('Forsigtigt Salg');
  }), { numRuns: 500 });
});

test('it says who follows up, by name where there is room for it', () => {
  const said = (name: string) => barSaid({ is: 'flagged', intent: 'i', receiver: { name } }, 'en').message;
  expect(said('Mette Juhl')).toBe('Your flag is kept, and Mette Juhl follows up. To see it or take it back, press Forsigtigt Salg.');
  expect(said('M'.repeat(200))).toMatch(/^Your flag is kept, and M+… follows up\. To see it or take it back, press Forsigtigt Salg\.$/);
  expect(barSaid({ is: 'flagged', intent: 'i', receiver: 'you' }, 'da').message).toContain('du følger selv op');
});

test.each(languages)('to be signed out is told apart from all else that holds up a flag, in %s', (language) => {
  const said = (why: 'signedOut' | 'offline') => barSaid({ is: 'waits', why }, language).message;
  expect(said('signedOut')).not.toBe(said('offline'));
});
