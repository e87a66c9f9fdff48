import type { ReactNode } from 'react';
import { depthProvenance } from '#formats/count-provenance.ts';
import { distanceProvenance } from '#formats/distance-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusSituation } from '#situation/proximity.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { FigureText, type NamedFigure } from '../provenance/figure-text.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { ListCount } from './list-count.tsx';

interface ChangedFocusProps {
  /** The places in focus whose answer differs. */
  readonly focusIds: readonly string[];
  readonly before: readonly FocusSituation[];
  readonly after: readonly FocusSituation[];
}

/** What follows for each place in focus on two days, where that differs. */
export function ChangedFocus({ focusIds, before, after }: ChangedFocusProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().timeline;
  if (focusIds.length === 0) return null;
  const nameOf = (id: string) => nameOfPlace(atlas, id, language);
  const on = (day: readonly FocusSituation[], id: string) => day.find((one) => one.focusId === id);
  return (
    <section className="changed-sites">
      <ListCount title={texts.changedPlaces} names={focusIds.map(nameOf)} />
      <ul>
        {focusIds.map((focusId) => {
          const [then, now] = [on(before, focusId), on(after, focusId)];
          const tellsNearest = then?.nearestOpen?.siteId !== now?.nearestOpen?.siteId;
          return (
            <li key={focusId} className="changed-site">
              <RecordButton record={{ kind: 'place', id: focusId }} showsPlace>
                {nameOf(focusId)}
              </RecordButton>
              <Answer focus={then} tellsNearest={tellsNearest} inSentence={wasSentence} />
              <Answer focus={now} tellsNearest={tellsNearest} inSentence={isSentence} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Sentence = (texts: ReturnType<typeof useTexts>['timeline'], answer: string) => string;

const wasSentence: Sentence = (texts, answer) => texts.siteWas({ before: answer });
const isSentence: Sentence = (texts, answer) => texts.siteIs({ after: answer });

interface AnswerProps {
  readonly focus: FocusSituation | undefined;
  /** Whether the nearest open site is told too. */
  readonly tellsNearest: boolean;
  readonly inSentence: Sentence;
}

/** How many sites reach a place on one day, and which open site is nearest where that differs. */
function Answer({ focus, tellsNearest, inSentence }: AnswerProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const earthModel = useView((view) => view.earthModel);
  const { follows, statements, timeline } = useTexts();
  if (focus === undefined) return <span />;
  const { focusId, depth, uncertain, nearestOpen } = focus;
  const count = (of: 'inside' | 'uncertain'): NamedFigure => ({
    figure: String(focus[of].length),
    provenance: () => depthProvenance(atlas, focus, of, language),
  });
  const parts = [follows.depth({ count: depth })];
  const figures = depth === 0 ? [] : [count('inside')];
  const names: string[] = [];
  if (uncertain.length > 0) {
    parts.push(follows.uncertainMore({ count: uncertain.length }));
    figures.push(count('uncertain'));
  }
  if (tellsNearest && nearestOpen !== undefined) {
    const { siteId, metres } = nearestOpen;
    const site = nameOfPlace(atlas, siteId, language);
    const figure = lengthText(metres, unit, language);
    const ends = { atlas, fromId: siteId, toId: focusId };
    parts.push(follows.nearest({ site, distance: figure }));
    figures.push({
      figure,
      provenance: () => distanceProvenance({ ...ends, metres, earthModel, language, figure }),
    });
    names.push(site);
  }
  const answer = parts.join(statements.clauseSeparator);
  return (
    <span>
      <FigureText text={inSentence(timeline, answer)} figures={figures} names={names} />
    </span>
  );
}
