import { startTransition, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

let root: ReturnType<typeof createRoot> | undefined;

/** Puts something in the page's place; drawn in slices, as a transition is: a slow machine hears a key between two of them. */
export function show(shown: ReactNode): void {
  const drawn = (root ??= createRoot(document.getElementById('root') as HTMLElement));
  startTransition(() => drawn.render(shown));
}
