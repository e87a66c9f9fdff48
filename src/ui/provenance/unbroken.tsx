import { Fragment, type ReactNode } from 'react';
import './unbroken.css';

/** Letters, a hyphen and a number, as aircraft and missiles are called: `F-35B`, `MV-22B`, `SM-6`. */
const designation = /([A-Z]{1,4}-\d+[A-Z]*)/;

/** Text in which no line ends at the hyphen of a designation. */
export function Unbroken({ text }: { readonly text: string }): ReactNode {
  let start = 0;
  return text.split(designation).map((piece, i) => {
    const key = start;
    start += piece.length;
    if (i % 2 === 0) return <Fragment key={key}>{piece}</Fragment>;
    return (
      <span key={key} className="unbroken">
        {piece}
      </span>
    );
  });
}
