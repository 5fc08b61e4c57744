import type { Language } from '../../domain/stage';
import type { WaitReason } from '../../store/storeTypes';
import { barWords } from './barWords';
import type { Outcome } from './pressOnce';

const longest = 150;

/** One sentence of the bar, and the words on the button beside it. */
export interface BarSaid {
  readonly message: string;
  readonly action: string;
}

/** What became of a press, or why it is not sent, or that it could not be kept; never more letters than the bar takes. */
export function barSaid(what: Outcome | { readonly is: 'waits'; readonly why: WaitReason } | { readonly is: 'notKept' }, language: Language): BarSaid {
  const words = barWords[language];
  const said = (message: string): BarSaid => ({ message, action: words.open });
  switch (what.is) {
    case 'notKept': return said(words.notKept);
    case 'waits': return said(what.why === 'signedOut' || what.why === 'popupBlocked' || what.why === 'signInLoop' ? words.signIn : words.kept);
    case 'flagged': return said(what.receiver === 'you' ? words.flaggedYou : what.receiver ? withName(words.flaggedBy, what.receiver.name) : words.flagged);
    case 'doubt': return said(what.doubt.why !== 'flagged' ? words.doubt[what.doubt.why] : what.isMine ? words.alreadyYou : withName(words.alreadyBy, what.doubt.there.by.name));
  }
}

/** The sentence with as much of the name as there is room for. */
function withName(words: (name: string) => string, name: string): string {
  const room = longest - words('').length;
  return words(name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`);
}
