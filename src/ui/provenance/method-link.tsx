import type { ReactNode } from 'react';
import type { MethodSection } from '#formats/provenance.ts';
import { useTexts } from '../hooks/context.tsx';

/** The page on method, which ships with the build. */
const METHOD_PAGE = './method.html';

interface MethodLinkProps {
  /** The section that it opens at; its beginning where absent. */
  readonly section?: MethodSection | undefined;
  /** What the link says; that it tells how a figure is worked out unless given. */
  readonly children?: ReactNode;
}

/** Leads to the page on method, in a window of its own so that the map stays as it is. */
export function MethodLink({ section, children }: MethodLinkProps): ReactNode {
  const texts = useTexts().provenance;
  const address = section === undefined ? METHOD_PAGE : `${METHOD_PAGE}#${section}`;
  return (
    <a className="method-link" href={address} target="_blank" rel="noreferrer">
      {children ?? texts.method}
    </a>
  );
}
