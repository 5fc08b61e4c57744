import fc from 'fast-check';
import { hasSentence, needFromSubject, withoutSentence, withSentence } from '../../src/domain/need';

test.each([
  ['SV: Ny planlægning', 'Ny planlægning'],
  ['Re: SV: VS: Fwd: Ny planlægning', 'Ny planlægning'],
  ['RE[3]: Ny planlægning', 'Ny planlægning'],
  ['[EXTERN] Sv: [EXT] Behöver ni hjälp?', 'Behöver ni hjälp?'],
  ['Videresend: svar : Ny planlægning', 'Ny planlægning'],
  ['Svarfrist: torsdag', 'Svarfrist: torsdag'],
  ['Regarding: x', 'Regarding: x'],
  ['Re: ', ''],
  ['...', ''],
  ['SV: ?!', ''],
  ['🚢 ⚓', ''],
  ['', ''],
  ['  to\r\n\tlinjer  ', 'to linjer'],
  ['Ny \u202Eegnalp\u202C?', 'Ny egnalp ?'],
  ['تخطيط جديد', 'تخطيط جديد'],
  ['🚢 havn', '🚢 havn'],
])('the subject %j suggests %j', (subject, need) => {
  expect(needFromSubject(subject)).toBe(need);
});

test('998 letters become one short line that cuts no letter in two', () => {
  const need = needFromSubject(`Ø${'🚢'.repeat(498)}`);
  expect([...need]).toHaveLength(200);
  expect(need.endsWith('🚢…')).toBe(true);
});

test('any subject gives one short line, and the suggestion suggests itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 1_200 }), fc.constantFrom('', 'SV: ', 'Re: [EXT] '), (subject, prefix) => {
    const need = needFromSubject(prefix + subject);
    expect([...need].length).toBeLessThanOrEqual(200);
    expect(need).not.toMatch(/[\r\n\t\u202e]/);
    expect(needFromSubject(need)).toBe(need);
  }));
});

test.each([
  ['', 'B.', 'Emne', 'B.'],
  ['Emne', 'B.', 'Emne', 'B.'],
  ['Mine ord', 'B.', 'Emne', 'Mine ord\nB.'],
  ['Mine ord \n', 'B.', '', 'Mine ord\nB.'],
])('to the words %j the sentence %j comes (suggested: %j): %j', (words, sentence, suggested, after) => {
  expect(withSentence(words, sentence, suggested)).toBe(after);
});

test('a sentence that is taken out again leaves the own words as they were, wherever it stands', () => {
  const text = fc.stringMatching(/^[a-zæøå][a-zæøå ]{0,20}[a-zæøå]$/);
  fc.assert(fc.property(text, text, text, (own, sentence, other) => {
    const marked = `${sentence.toUpperCase()}.`;
    expect(withoutSentence(withSentence(own, marked, other.toUpperCase()), marked)).toBe(own);
    expect(withoutSentence(withSentence(withSentence(own, marked, ''), other, ''), marked)).toBe(`${own}\n${other}`);
    expect([own, withSentence(own, marked, '')].map((one) => hasSentence(one, marked))).toEqual([false, true]);
  }), { seed: 13 });
});
