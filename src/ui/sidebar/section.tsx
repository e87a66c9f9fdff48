import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';

interface SectionProps {
  readonly title: string;
  /** What it holds, in a few words, while it is folded too. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part of the sidebar that unfolds in its place. */
export function Section({ title, summary, children }: SectionProps): ReactNode {
  return (
    <Disclosure className="section">
      <Heading level={2} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          <span className="section-title">{title}</span>
          <span className="section-summary">{summary}</span>
          <Icon name="chevron" />
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        <div className="section-body">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
