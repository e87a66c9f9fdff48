import type { ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { depthProvenance } from '#formats/count-provenance.ts';
import { distanceProvenance } from '#formats/distance-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusSituation } from '#situation/proximity.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText, type NamedFigure } from '../provenance/figure-text.tsx';

interface FocusSummaryProps {
  /** The places in focus, the leading one first. */
  readonly focus: readonly FocusSituation[];
  /** The place that the table is about; all of them where absent. */
  readonly chosen: string | undefined;
  readonly onChoose: (focusId: string | undefined) => void;
}

const ALL = 'all';

/**
 * Each place in focus: how many sites reach it, and which one it hangs on. Choosing one sorts out the table; its figures are
 * pressed by themselves, with the keyboard by the arrow to the right.
 */
export function FocusSummary({ focus, chosen, onChoose }: FocusSummaryProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().follows;
  if (focus.length === 0) return null;
  return (
    <GridList
      className="summary"
      aria-label={texts.places}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? ALL]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const key = [...keys][0];
        if (key !== undefined) onChoose(key === ALL ? undefined : String(key));
      }}
    >
      {focus.map((one) => (
        <GridListItem
          key={one.focusId}
          id={one.focusId}
          className="summary-item"
          textValue={nameOfPlace(atlas, one.focusId, language)}
        >
          <SummaryDepth focus={one} />
          <span className="summary-place">
            {nameOfPlace(atlas, one.focusId, language)}
            <OwnMark id={one.focusId} />
          </span>
          <SummaryWords focus={one} />
        </GridListItem>
      ))}
      {focus.length > 1 ? (
        <GridListItem id={ALL} className="summary-item summary-all" textValue={texts.allPlaces}>
          <span className="summary-place">{texts.allPlaces}</span>
        </GridListItem>
      ) : null}
    </GridList>
  );
}

interface OfFocus {
  readonly focus: FocusSituation;
}

function SummaryDepth({ focus }: OfFocus): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const { provenance: texts } = useTexts();
  const place = nameOfPlace(atlas, focus.focusId, language);
  return (
    <span className="summary-depth">
      <Figure
        of={texts.depthOf({ place })}
        provenance={() => depthProvenance(atlas, focus, 'inside', language)}
      >
        {focus.depth}
      </Figure>
    </span>
  );
}

function SummaryWords({ focus }: OfFocus): ReactNode {
  const { statements } = useTexts();
  const parts = useWords(focus);
  return (
    <span className="summary-words" data-alone={isAlone(focus) || undefined}>
      <FigureText
        text={parts.map(({ text }) => text).join(statements.clauseSeparator)}
        figures={parts.flatMap(({ figures = [] }) => figures)}
        names={parts.flatMap(({ names = [] }) => names)}
      />
    </span>
  );
}

function isAlone({ depth, inside }: FocusSituation): boolean {
  return depth === 1 && inside.length > 0;
}

interface Words {
  readonly text: string;
  readonly figures?: readonly NamedFigure[];
  readonly names?: readonly string[];
}

function useWords(focus: FocusSituation): readonly Words[] {
  const { atlas } = useStores();
  const language = useLanguage();
  const { follows: texts, statements } = useTexts();
  const nearest = useNearest(focus);
  const { depth, inside, uncertain } = focus;
  const count = (of: 'inside' | 'uncertain'): NamedFigure => ({
    figure: String(focus[of].length),
    provenance: () => depthProvenance(atlas, focus, of, language),
  });
  const [only] = inside;
  const reached =
    isAlone(focus) && only !== undefined
      ? { text: statements.singlePoint({ site: nameOfPlace(atlas, only.siteId, language) }) }
      : { text: texts.depth({ count: depth }), figures: [count('inside')] };
  return [
    reached,
    ...(uncertain.length > 0
      ? [{ text: texts.uncertainMore({ count: uncertain.length }), figures: [count('uncertain')] }]
      : []),
    ...(nearest === undefined ? [] : [nearest]),
  ];
}

/** The nearest open site, where none reaches the place. */
function useNearest({ depth, focusId, nearestOpen }: FocusSituation): Words | undefined {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const earthModel = useView((view) => view.earthModel);
  const texts = useTexts().follows;
  if (depth > 0 || nearestOpen === undefined) return undefined;
  const { siteId, metres } = nearestOpen;
  const site = nameOfPlace(atlas, siteId, language);
  const figure = lengthText(metres, unit, language);
  const provenance = () =>
    distanceProvenance({
      atlas,
      fromId: siteId,
      toId: focusId,
      metres,
      earthModel,
      language,
      figure,
    });
  return {
    text: texts.nearest({ site, distance: figure }),
    figures: [{ figure, provenance }],
    names: [site],
  };
}
