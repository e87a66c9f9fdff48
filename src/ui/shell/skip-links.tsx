import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../hooks/context.tsx';

/** Moves the focus where a link leads. The address stays as it is: its fragment is the scenario. */
function skip(event: MouseEvent): void {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const part = document.getElementById(event.target.hash.slice(1));
  if (part === null) return;
  event.preventDefault();
  part.focus();
}

/** Links that lead the keyboard past what comes before a part of the page. */
export function SkipLinks(): ReactNode {
  const texts = useTexts().shell;
  const links = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = links.current;
    element?.addEventListener('click', skip);
    return () => element?.removeEventListener('click', skip);
  }, []);
  return (
    <nav className="skips" ref={links}>
      <a href="#assumptions">{texts.skipToAssumptions}</a>
      <a href="#map">{texts.skipToMap}</a>
      <a href="#follows">{texts.skipToTable}</a>
    </nav>
  );
}
