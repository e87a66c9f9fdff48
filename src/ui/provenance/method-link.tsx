import type { ReactNode } from 'react';
import type { MethodSection } from '#formats/provenance.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';

/** The page on method in each language, which ships with the build. */
const methodPages: Readonly<Record<Language, string>> = {
  en: './method.html',
  ja: './method.ja.html',
};

interface MethodLinkProps {
  /** The section that it opens at; its beginning where absent. */
  readonly section?: MethodSection | undefined;
  /** What the link says; that it tells how a figure is worked out unless given. */
  readonly children?: ReactNode;
}

/** Leads to the page on method in the reader's language, in a window of its own so that the map stays as it is. */
export function MethodLink({ section, children }: MethodLinkProps): ReactNode {
  const texts = useTexts().provenance;
  const page = methodPages[useLanguage()];
  const address = section === undefined ? page : `${page}#${section}`;
  return (
    <a className="method-link" href={address} target="_blank" rel="noreferrer">
      {children ?? texts.method}
    </a>
  );
}
