import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import { coverWords } from './coverWords';

/** Neither Office.js (which takes Tab, Escape, F2 and Ctrl+F6) nor Teams nor a browser has a use for it, and it writes no letter. */
const key = 'F8';
const place = 'covered';
const [coverId, textId, goOnId] = ['cover', 'covered', 'go-on'];

const useStyles = makeStyles({
  /* The page scrolls above the foot: what lies over a page hides, at some place, what has the focus, or part of what is to be pressed. */
  root: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', height: '100dvh' },
  page: { overflowX: 'auto', overflowY: 'auto' },
  foot: { display: 'flex', justifyContent: 'flex-end', padding: '2px 12px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  covered: { padding: '16px', display: 'grid', gap: '12px', justifyItems: 'start', alignContent: 'start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** Hides the page at one press, for whoever may be looking over the shoulder: nothing of it is lost, and it stays hidden, also when the page is loaded anew, until the person goes on. */
export function Cover({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const styles = useStyles();
  const words = coverWords[language];
  const { isCovered, turn, content } = useCover();
  return (
    <div className={styles.root}>
      <div ref={content} className={mergeClasses(!isCovered && styles.page)} hidden={isCovered}>{children}</div>
      {isCovered ? (
        <main className={styles.covered}>
          <h1 className={styles.heading}>{words.cover}</h1>
          <p className={styles.text} id={textId}>{words.text}</p>
          <Button id={goOnId} aria-describedby={textId} onClick={turn}>{words.goOn}</Button>
        </main>
      ) : (
        <footer className={styles.foot}>
          {/* A pointer leaves the focus, and the mark in the text, where they are. */}
          <Button id={coverId} size="small" title={words.what} aria-keyshortcuts={key} onMouseDown={(event) => event.preventDefault()} onClick={turn}>{words.press}</Button>
        </footer>
      )}
    </div>
  );
}

function useCover() {
  const [isCovered, setCovered] = useState(wasCovered);
  const content = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const isFirst = useRef(true);
  const turn = () => {
    if (!isCovered) focused.current = document.activeElement;
    keep(!isCovered);
    setCovered(!isCovered);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) turn();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useLayoutEffect(() => {
    /* A page that is covered from its start takes the focus from nobody. */
    if (!isFirst.current && isCovered) document.getElementById(goOnId)?.focus();
    if (!isFirst.current && !isCovered) focusAgain(focused.current, content.current);
    isFirst.current = false;
  }, [isCovered]);
  return { isCovered, turn, content };
}

/** Where the person was, our own button included, which has been made anew; what has gone meanwhile, or never was, leaves the start of the page. */
function focusAgain(before: Element | null, content: HTMLElement | null): void {
  const there = before?.id === coverId ? document.getElementById(coverId) : before;
  const isThere = there instanceof HTMLElement && there.isConnected && there !== document.body;
  const one = isThere ? there : content?.querySelector<HTMLElement>('input, textarea, button');
  one?.focus();
}

function wasCovered(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    /* A browser that keeps nothing. */
    return false;
  }
}

function keep(isCovered: boolean): void {
  try {
    if (isCovered) sessionStorage.setItem(place, '1');
    else sessionStorage.removeItem(place);
  } catch {
    /* Covered until the page is loaded anew. */
  }
}
