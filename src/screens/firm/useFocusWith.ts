import { useEffect, useRef } from 'react';

/** For what opens in place of its button: the focus goes to its heading, and to the button, which has a box of its own, again when it closes. */
export function useFocusWith(isOpen: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    if (isOpen) heading.current?.focus();
    else box.current?.querySelector('button')?.focus();
  }, [isOpen]);
  return { heading, box };
}
