import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '#atlas/claim.ts';
import { select } from '#commands/select.ts';
import { Icon } from '../controls/icon.tsx';
import { useStores, useTexts } from '../hooks/context.tsx';
import { claimsOf } from './claims-of.ts';

interface ClaimStepsProps {
  readonly claim: Claim;
  readonly children: ReactNode;
}

/** Whether letters mean something of their own where they are typed: in fields, and in what chooses by first letters. */
function takesLetters(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, .claim-controls') !== null;
}

/** The page of a claim with the ways to the one before and after it in its document, by button and by the keys P and N. */
export function ClaimSteps({ claim, children }: ClaimStepsProps): ReactNode {
  const stores = useStores();
  const texts = useTexts().sources;
  const claims = claimsOf(stores.sourcedAtlas, claim.document);
  const index = claims.findIndex(({ id }) => id === claim.id);
  const [previous, next] = [claims[index - 1], claims[index + 1]];
  const go = (to: Claim | undefined) => {
    if (to !== undefined) select(stores, { kind: 'claim', id: to.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (takesLetters(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'p') go(previous);
    if (key === 'n') go(next);
  };
  if (index < 0) return children;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut for the two buttons within
    <div className="claim-page" onKeyDown={onKeyDown}>
      <nav className="claim-steps" aria-label={texts.steps}>
        <Button
          className="text-button"
          isDisabled={previous === undefined}
          onPress={() => go(previous)}
        >
          <Icon name="back" />
          {texts.previous}
        </Button>
        <span className="quiet" title={texts.keys}>
          {texts.position({ index: index + 1, count: claims.length })}
        </span>
        <Button className="text-button" isDisabled={next === undefined} onPress={() => go(next)}>
          {texts.next}
          <Icon name="chevron" />
        </Button>
      </nav>
      {children}
    </div>
  );
}
