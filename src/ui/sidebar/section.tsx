import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { WhenThere } from '../later/when-there.ts';

interface SectionProps {
  readonly title: string;
  /** What it holds, in a few words, while it is folded too. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the sidebar that unfolds in its place and comes into view. What it holds is made only while it
 * is unfolded.
 */
export function Section({ title, summary, children }: SectionProps): ReactNode {
  const [isExpanded, setExpanded] = useState(false);
  const id = useId();
  const section = useRef<HTMLDivElement>(null);
  const comeIntoView = useCallback(() => section.current?.scrollIntoView({ block: 'start' }), []);
  useEffect(() => {
    if (isExpanded) comeIntoView();
  }, [isExpanded, comeIntoView]);
  return (
    <Disclosure
      ref={section}
      className="section"
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
    >
      <div className="fold-head">
        <Heading level={2} className="fold-heading">
          <Button
            slot="trigger"
            className="fold-trigger section-trigger"
            aria-labelledby={`${id}-title ${id}-summary`}
          >
            <span id={`${id}-title`} className="section-title">
              {title}
            </span>
            <Icon name="chevron" />
          </Button>
        </Heading>
        <span id={`${id}-summary`} className="fold-summary section-summary">
          {summary}
        </span>
      </div>
      <DisclosurePanel className="section-panel">
        {isExpanded ? (
          <div className="section-body">
            <WhenThere value={comeIntoView}>{children}</WhenThere>
          </div>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
