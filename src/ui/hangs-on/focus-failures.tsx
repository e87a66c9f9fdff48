import { type ReactNode, useId } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import {
  type FailureProvenanceInput,
  failureDepthProvenance,
  withoutSiteProvenance,
} from '#formats/failure-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusFailure, WithoutSite } from '#situation/failure.ts';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { DistanceFigure } from '../provenance/distance-figure.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText, type NamedFigure } from '../provenance/figure-text.tsx';

interface FocusFailuresProps {
  readonly failures: readonly FocusFailure[];
  /** The systems that count. */
  readonly systemIds: readonly string[];
}

/** Each place in focus with the sites behind its depth, and what is left without each. */
export function FocusFailures({ failures, systemIds }: FocusFailuresProps): ReactNode {
  const texts = useTexts().hangsOn;
  return (
    <section className="focus-failures" aria-label={texts.places}>
      <h3 className="part-subtitle">{texts.places}</h3>
      {failures.map((failure) => (
        <PlaceFailure key={failure.focusId} failure={failure} systemIds={systemIds} />
      ))}
    </section>
  );
}

interface PlaceFailureProps {
  readonly failure: FocusFailure;
  readonly systemIds: readonly string[];
}

function useInput(systemIds: readonly string[]): FailureProvenanceInput {
  const { atlas } = useStores();
  return { atlas, systemIds, language: useLanguage() };
}

function PlaceFailure({ failure, systemIds }: PlaceFailureProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const id = useId();
  const place = nameOfPlace(atlas, failure.focusId, language);
  const { behind } = failure;
  const figures = (
    <FailureFigures failure={failure} systemIds={systemIds} wordsId={`${id}-words`} />
  );
  if (behind.length === 0) {
    return (
      <div className="place-failure-head">
        <span className="place-failure-place">{place}</span>
        {figures}
      </div>
    );
  }
  return (
    <Disclosure className="place-failure">
      <div className="place-failure-head">
        <Button
          slot="trigger"
          className="fold-trigger place-failure-trigger"
          aria-labelledby={`${id}-place ${id}-words`}
        >
          <span id={`${id}-place`} className="place-failure-place">
            {place}
          </span>
          <Icon name="chevron" />
        </Button>
        {figures}
      </div>
      <DisclosurePanel>
        <ul className="place-failure-sites">
          {behind.map((one) => (
            <WithoutRow key={one.siteId} failure={failure} without={one} systemIds={systemIds} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface FailureFiguresProps extends PlaceFailureProps {
  /** What the words are known by, which belong to the name of the button beside them. */
  readonly wordsId: string;
}

function FailureFigures({ failure, systemIds, wordsId }: FailureFiguresProps): ReactNode {
  const { provenance: texts } = useTexts();
  const input = useInput(systemIds);
  const { depth, uncertain, focusId } = failure;
  const words = useWords(failure);
  const place = nameOfPlace(input.atlas, focusId, input.language);
  const told = (count: number, of: 'inside' | 'uncertain'): NamedFigure => ({
    figure: String(count),
    provenance: () => failureDepthProvenance(failure, of, input),
  });
  const figures = [depth > 0 ? told(depth, 'inside') : told(uncertain, 'uncertain')];
  return (
    <>
      <span className="fold-words place-failure-depth">
        <Figure
          of={texts.depthOf({ place })}
          provenance={() => failureDepthProvenance(failure, 'inside', input)}
        >
          {depth}
        </Figure>
      </span>
      <span
        id={wordsId}
        className="fold-words place-failure-words"
        data-alone={depth === 1 || undefined}
      >
        {depth === 1 ? words : <FigureText text={words} figures={figures} />}
      </span>
    </>
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

interface WithoutRowProps extends PlaceFailureProps {
  readonly without: WithoutSite;
}

function WithoutRow({ failure, without, systemIds }: WithoutRowProps): ReactNode {
  const texts = useTexts().hangsOn;
  const input = useInput(systemIds);
  const { siteId, metres, verdict, depthLeft, uncertainLeft } = without;
  const site = nameOfPlace(input.atlas, siteId, input.language);
  const isInside = verdict === 'inside';
  const figure = texts.left(
    isInside
      ? { before: failure.depth, after: depthLeft }
      : { before: failure.uncertain, after: uncertainLeft },
  );
  return (
    <li className="place-failure-site">
      <span>
        <FigureText
          text={
            isInside ? texts.without({ site, figure }) : texts.withoutUncertain({ site, figure })
          }
          figures={[
            { figure, provenance: () => withoutSiteProvenance(failure, without, figure, input) },
          ]}
          names={[site]}
        />
      </span>
      <DistanceFigure fromId={siteId} toId={failure.focusId} metres={metres} />
    </li>
  );
}
