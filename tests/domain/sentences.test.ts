import fc from 'fast-check';
import { sentencesOf } from '../../src/domain/sentences';
import type { Language } from '../../src/domain/stage';

const whole = ['Vi mangler en tester.'];

test.each<[string, Language, string, readonly string[]]>([
  ['sentences', 'da', 'Vi mangler en tester. Kender du nogen? Det haster!', ['Vi mangler en tester.', 'Kender du nogen?', 'Det haster!']],
  ['Danish abbreviations', 'da', 'Det gælder f.eks. Kafka, ca. 20 pct. af tiden, d. 24. november kl. 9. Ring til hr. Holm bl.a. om pris.', ['Det gælder f.eks. Kafka, ca. 20 pct. af tiden, d. 24. november kl. 9.', 'Ring til hr. Holm bl.a. om pris.']],
  ['Swedish abbreviations', 'sv', 'Vi söker t.ex. Java-folk fr.o.m. Januari. Ca. 3 personer.', ['Vi söker t.ex. Java-folk fr.o.m. Januari.', 'Ca. 3 personer.']],
  ['English abbreviations', 'en', 'Ask Mr. Smith, e.g. Monday. He decides.', ['Ask Mr. Smith, e.g. Monday.', 'He decides.']],
  ['initials', 'en', 'J. P. Morgan asked. We said yes.', ['J. P. Morgan asked.', 'We said yes.']],
  ['lines that a program has folded', 'en', 'We are looking for somebody who can take over the whole\nof our test environment. From May.', ['We are looking for somebody who can take over the whole of our test environment.', 'From May.']],
  ['short lines stand for themselves', 'da', 'Kort sagt\nVi mangler en tester.', ['Kort sagt', ...whole]],
  ['items of a list', 'sv', 'Vi behöver:\n- två testare\n* en arkitekt\n1. en DBA', ['Vi behöver:', 'två testare', 'en arkitekt', 'en DBA']],
  ['line ends of Windows, hard blanks, marks of direction', 'da', '\ufeffHej\u00a0Ane\r\n\r\n\u202aVi mangler en tester.\u202c', whole],
  ['addresses of links and names of pictures', 'da', 'Hej Ane\nVi mangler en tester.<https://x.example/a?b=c>[cid:image001.png@01]', whole],
  ['a signature after two hyphens', 'da', 'Hej Ane\nVi mangler en tester.\n-- \nKirsten Holm\nTlf. 12345678', whole],
  ['a Danish greeting', 'da', 'Hej Ane\nVi mangler en tester.\n\nMed venlig hilsen\nKirsten Holm\nDirektør', whole],
  ['a Danish greeting with the name', 'da', 'Hej Ane\nVi mangler en tester.\nMvh Kirsten', whole],
  ['a Swedish greeting', 'sv', 'Hej Ane\nVi mangler en tester.\nVänliga hälsningar,\nKerstin', whole],
  ['an English greeting', 'en', 'Hej Ane\nVi mangler en tester.\nKind regards,\nKirsten', whole],
  ['no greeting, though it begins like one', 'da', 'Bedste hilsner skal vi give fra hele holdet i Aarhus.', ['Bedste hilsner skal vi give fra hele holdet i Aarhus.']],
  ['what a phone adds', 'da', 'Hej Ane\nVi mangler en tester.\nSendt fra min iPhone', whole],
  ['lines that are quoted', 'da', 'Hej Ane\n> Hvad mangler I?\nVi mangler en tester.', whole],
  ['Outlook’s head, Danish', 'da', 'Hej Ane\nVi mangler en tester.\n\nFra: Ane <a@b.example>\nSendt: 24. november 2026 09:15\nTil: Kirsten\nEmne: Test\n\nHvad mangler I?', whole],
  ['Outlook’s head under a line, Swedish', 'sv', `Hej Ane\nVi mangler en tester.\n${'_'.repeat(32)}\nFrån: Ane\nSkickat: den 24 november\nTill: Kirsten\n\nVad saknar ni?`, whole],
  ['the original message', 'en', 'Hej Ane\nVi mangler en tester.\n-----Original Message-----\nFrom: Ane\nWhat do you lack?', whole],
  ['Apple and Gmail, Danish', 'da', 'Hej Ane\nVi mangler en tester.\n\nDen 24. nov. 2026 kl. 09.15 skrev Ane Ager <a@b.example>:\n\nHvad mangler I?', whole],
  ['Gmail, folded', 'en', 'Hej Ane\nVi mangler en tester.\n\nOn Tue, Nov 24, 2026 at 9:15 AM Ane Ager <ane@b.example>\nwrote:\nWhat do you lack?', whole],
  ['not what somebody only wrote about', 'da', 'Den rapport, som Kirsten skrev, er god. Hej Ane', ['Den rapport, som Kirsten skrev, er god.', 'Hej Ane']],
  ['passed on without a word: what is passed on', 'da', '\n---------- Forwarded message ---------\nFra: Kirsten <k@b.example>\nDato: tir. 24. nov.\nEmne: Test\nTil: Ane\n\nHej Ane\nVi mangler en tester.', whole],
  ['a line of dashes', 'da', 'Hej Ane\n__________________\nVi mangler en tester.', whole],
  ['a greeting to several', 'sv', 'Hej Ane och Kerstin!\n\nVi behöver en DBA.', ['Vi behöver en DBA.']],
  ['a greeting by the time of day', 'en', 'Good morning, all,\nWe need a tester.', ['We need a tester.']],
  ['a greeting that is all there is', 'da', 'Kære Ane', ['Kære Ane']],
  ['what begins like a greeting', 'da', 'Hej, vi mangler en tester\nHej igen', ['Hej, vi mangler en tester', 'Hej igen']],
  ['nothing', 'da', ' \r\n\u00a0\n…\n', []],
  ['only a picture', 'da', '[cid:image001.png@01DC]', []],
])('%s', (_name, language, text, sentences) => {
  expect(sentencesOf(text, language)).toEqual(sentences);
});

describe('a digest of many mails', () => {
  const stories = Array.from({ length: 200 }, (_, place) => `Story ${place} tells of a firm that grows.`);
  /** As Mailman writes it (RFC 1153): seventy hyphens above the first mail, thirty between two. */
  const mailman = (mails: readonly string[]) => ['Send Drift mailing list submissions to\n\tdrift@kunde.example\n\nToday\'s Topics:\n\n   1. Test (Kirsten Holm)\n', ...mails.map((mail, place) => `${place === 0 ? '' : '\n'}Message: ${place + 1}\nDate: Tue, 24 Nov 2026 09:00:00 +0100\nFrom: Kirsten Holm <k@kunde.example>\nTo: drift@kunde.example\nSubject: Re: [Drift] Test\nMessage-ID: <${place}@kunde.example>\nContent-Type: text/plain; charset=utf-8\n\n${mail}\n\n`)]
    .reduce((all, one, place) => (place === 0 ? one : `${all}\n${'-'.repeat(place === 1 ? 70 : 30)}\n\n${one}`), '');

  test('gives each one’s sentences, without their heads, quotes and signatures', () => {
    expect(sentencesOf(mailman(stories), 'en')).toEqual(stories);
    const [first = '', second = '', ...others] = stories;
    const odd = [`${first}\n\nKind regards\nKirsten`, `${second}\n\nOn Mon, Nov 23, 2026 at 9:15 AM Bo <bo@kunde.example> wrote:\n> Is there more?`, ...others];
    expect(sentencesOf(mailman(odd), 'en')).toEqual(stories);
  });

  test('in the form of a program that lays the mails under one another does so too', () => {
    const line = '-'.repeat(35);
    const text = stories.map((story) => `${line}\nFrom:    Kirsten <k@kunde.example>\nSubject: Test\nDate:    11/24/2026, 08:00:00\n${line}\n\n${story}\n\n`).join('\n');
    expect(sentencesOf(text, 'en')).toEqual(stories);
  });

  test('is not an answer with two mails under it, each below a line of hyphens', () => {
    const under = `${'-'.repeat(40)}\nFrom: Ane <a@b.example>\nSent: Monday\nTo: Kirsten\nSubject: Test\n\nWhat do you lack?\n\n`;
    expect(sentencesOf(`Hej Ane\nVi mangler en tester.\n\n${under}${under}`, 'da')).toEqual(whole);
  });
});

test('of any text each sentence is one line, and its letters stand in the text in their order; none of a quoted line', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('Mvh', '> quoted', '-- ', 'Den 24. nov. skrev Ane:', 'Fra: A', 'Til: B', 'Sendt: i dag', '', 'f.eks. Kafka.'));
  fc.assert(fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom<Language>('da', 'sv', 'en'), (lines, language) => {
    const text = lines.join('\r\n');
    const bare = text.replace(/\s+/g, '');
    let from = 0;
    for (const sentence of sentencesOf(text, language)) {
      expect(sentence).toMatch(/^\S(?:.*\S)?$/su);
      expect(sentence).not.toContain('\n');
      expect(sentence).not.toBe('quoted');
      for (const letter of sentence.replace(/\s+/g, '')) {
        const at = bare.indexOf(letter, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
    }
  }), { seed: 12 });
});

test.each([['blanks', ' '], ['capitals', 'A. '], ['head lines', 'Fra: a\n'], ['quote marks', 'Den '], ['dashes', '-'], ['farewells', 'Mvh A ']])('a text of %s that is too long for anybody is read all the same', (_name, part) => {
  expect(sentencesOf(part.repeat(100_000), 'da').length).toBeLessThanOrEqual(100_000);
});
