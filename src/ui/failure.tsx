import type { ReactNode } from 'react';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import './theme.css';
import './failure.css';

interface FailureProps {
  readonly language: Language;
  /** What went wrong, as the error says it. */
  readonly message: string;
}

/** The page where the atlas could not be read: what went wrong, and what to do. */
export function Failure({ language, message }: FailureProps): ReactNode {
  const { notices, shell } = messages(language);
  return (
    <main className="failure" lang={language}>
      <h1>{shell.appName}</h1>
      <p className="failure-title">{notices.failureTitle}</p>
      <p>{notices.failureMend}</p>
      <pre className="failure-detail" lang="en">
        {message}
      </pre>
    </main>
  );
}
