import { Fragment } from 'react';

/** A sentence with an address that may be longer than the line: it breaks after a slash or a dot. What is copied has no sign of it. */
export function Sentence({ text, address, className }: { readonly text: string; readonly address: string; readonly className: string }) {
  const [before, ...after] = text.split(address);
  const parts = address.match(/[^./]*[./]?/g) ?? [];
  return (
    <p className={className}>
      {before}
      {after.map((rest, at) => <Fragment key={at}>{parts.map((part, place) => <Fragment key={place}>{part}<wbr /></Fragment>)}{rest}</Fragment>)}
    </p>
  );
}
