import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusFailure, WithoutSite } from '#situation/failure.ts';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { DistanceFigure } from '../provenance/distance-figure.tsx';

/** Each place in focus with the sites behind its depth, and what is left without each. */
export function FocusFailures({
  failures,
}: {
  readonly failures: readonly FocusFailure[];
}): ReactNode {
  const texts = useTexts().hangsOn;
  return (
    <section className="focus-failures" aria-label={texts.places}>
      <h3 className="part-subtitle">{texts.places}</h3>
      {failures.map((failure) => (
        <PlaceFailure key={failure.focusId} failure={failure} />
      ))}
    </section>
  );
}

function PlaceFailure({ failure }: { readonly failure: FocusFailure }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const place = nameOfPlace(atlas, failure.focusId, language);
  const words = useWords(failure);
  const { depth, behind } = failure;
  const head = (
    <>
      <span className="place-failure-depth">{depth}</span>{' '}
      <span className="place-failure-place">{place}</span>{' '}
      <span className="place-failure-words" data-alone={depth === 1 || undefined}>
        {words}
      </span>
    </>
  );
  if (behind.length === 0) return <div className="place-failure-head">{head}</div>;
  return (
    <Disclosure className="place-failure">
      <Button slot="trigger" className="place-failure-head">
        {head}
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel>
        <ul className="place-failure-sites">
          {behind.map((one) => (
            <WithoutRow key={one.siteId} failure={failure} without={one} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

function useWords({ depth, uncertain, behind }: FocusFailure): string {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().hangsOn;
  const [only] = behind;
  if (depth === 1 && only !== undefined) {
    return texts.single({ site: nameOfPlace(atlas, only.siteId, language) });
  }
  if (depth > 0) return texts.reachedBy({ count: depth });
  return uncertain > 0 ? texts.uncertainOnly({ count: uncertain }) : texts.unreached;
}

interface WithoutRowProps {
  readonly failure: FocusFailure;
  readonly without: WithoutSite;
}

function WithoutRow({ failure, without }: WithoutRowProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().hangsOn;
  const { siteId, metres, verdict, depthLeft, uncertainLeft } = without;
  const site = nameOfPlace(atlas, siteId, language);
  return (
    <li className="place-failure-site">
      <span>
        {verdict === 'inside'
          ? texts.without({ site, before: failure.depth, after: depthLeft })
          : texts.withoutUncertain({ site, before: failure.uncertain, after: uncertainLeft })}
      </span>
      <DistanceFigure fromId={siteId} toId={failure.focusId} metres={metres} />
    </li>
  );
}
