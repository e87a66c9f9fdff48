import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';

interface SectionProps {
  readonly title: string;
  /** What it holds, in a few words, while it is folded too. */
  readonly summary: string;
  readonly children: ReactNode;
}

/**
 * A part of the sidebar that unfolds in its place and comes into view. What it holds is made only while it
 * is unfolded.
 */
export function Section({ title, summary, children }: SectionProps): ReactNode {
  const [isExpanded, setExpanded] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isExpanded) section.current?.scrollIntoView({ block: 'start' });
  }, [isExpanded]);
  return (
    <Disclosure
      ref={section}
      className="section"
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
    >
      <Heading level={2} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          <span className="section-title">{title}</span>
          <span className="section-summary">{summary}</span>
          <Icon name="chevron" />
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        {isExpanded ? <div className="section-body">{children}</div> : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
