import type { Reaction } from '../../domain/activity';
import type { Language } from '../../domain/stage';

/** What is said of what was heard and done on a case. */
interface ActivityWords {
  /** Over the form, and over what has happened until now. */
  readonly log: string;
  readonly happened: string;
  readonly note: string;
  readonly reaction: string;
  readonly notSaid: string;
  readonly reactions: Readonly<Record<Reaction, string>>;
  /** The same in a line of what has happened. */
  readonly tookIt: Readonly<Record<Reaction, string>>;
  readonly press: string;
  readonly logged: (kind: string) => string;
  readonly moved: (stage: string) => string;
  readonly undo: string;
  /** What a screen reader says of the press beside one line. */
  readonly undoOf: (kind: string, when: string) => string;
  readonly undone: (kind: string) => string;
  readonly putBack: string;
  readonly notKept: string;
}

export const activityWords: Readonly<Record<Language, ActivityWords>> = {
  da: {
    log: 'Hvad er der sket?',
    happened: 'Forløb',
    note: 'Note (valgfri)',
    reaction: 'Hvordan tog de det? (valgfrit)',
    notSaid: 'Siges ikke',
    reactions: { warm: 'Godt', neutral: 'Neutralt', cool: 'Afvisende' },
    tookIt: { warm: 'De tog godt imod det.', neutral: 'De tog det neutralt.', cool: 'De var afvisende.' },
    press: 'Tryk på det, der er sket, så er det noteret:',
    logged: (kind) => `»${kind}« er noteret.`,
    moved: (stage) => `Sagen står nu som »${stage}«.`,
    undo: 'Fortryd',
    undoOf: (kind, when) => `Fortryd: ${kind}, ${when}`,
    undone: (kind) => `»${kind}« er taget ud igen.`,
    putBack: 'Sæt det ind igen',
    notKept: 'Det er ikke gemt endnu, men din note står her stadig. Browseren har ikke plads til mere. Luk andre faner, og tryk igen.',
  },
  sv: {
    log: 'Vad har hänt?',
    happened: 'Förlopp',
    note: 'Anteckning (valfri)',
    reaction: 'Hur tog de det? (valfritt)',
    notSaid: 'Sägs inte',
    reactions: { warm: 'Bra', neutral: 'Neutralt', cool: 'Avvisande' },
    tookIt: { warm: 'De tog emot det väl.', neutral: 'De tog det neutralt.', cool: 'De var avvisande.' },
    press: 'Tryck på det som har hänt, så är det noterat:',
    logged: (kind) => `”${kind}” är noterat.`,
    moved: (stage) => `Ärendet står nu som ”${stage}”.`,
    undo: 'Ångra',
    undoOf: (kind, when) => `Ångra: ${kind}, ${when}`,
    undone: (kind) => `”${kind}” är borttaget igen.`,
    putBack: 'Lägg tillbaka',
    notKept: 'Det är inte sparat än, men din anteckning finns kvar här. Webbläsaren har inte plats för mer. Stäng andra flikar och tryck igen.',
  },
  en: {
    log: 'What happened?',
    happened: 'So far',
    note: 'Note (optional)',
    reaction: 'How did they take it? (optional)',
    notSaid: 'Not said',
    reactions: { warm: 'Well', neutral: 'Neutrally', cool: 'Coolly' },
    tookIt: { warm: 'They took it well.', neutral: 'They took it neutrally.', cool: 'They were cool about it.' },
    press: 'Press what happened, and it is logged:',
    logged: (kind) => `“${kind}” is logged.`,
    moved: (stage) => `The case now stands at “${stage}”.`,
    undo: 'Undo',
    undoOf: (kind, when) => `Undo: ${kind}, ${when}`,
    undone: (kind) => `“${kind}” is taken out again.`,
    putBack: 'Put it back',
    notKept: 'It is not kept yet, but your note is still here. The browser has no room for more. Close other tabs and press again.',
  },
};
