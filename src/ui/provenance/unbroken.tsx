import { Fragment, type ReactNode } from 'react';
import './unbroken.css';

/**
 * What no line ends within: letters, a hyphen and a number, as aircraft and missiles are called (`F-35B`, `MV-22B`,
 * `SM-6`), and a figure with its unit.
 */
const whole =
  /([A-Z]{1,4}-\d+[A-Z]*|\d[\d.,]*\u2009(?:[A-Za-z/²]+|\p{Script=Katakana}+|\p{Script=Han}{2}))/u;

/** Text in which no line ends at the hyphen of a designation, nor between a figure and its unit. */
export function Unbroken({ text }: { readonly text: string }): ReactNode {
  let start = 0;
  return text.split(whole).map((piece, i) => {
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
