import { type ReactNode, useMemo } from 'react';
import { eventsBetweenProvenance } from '#formats/between-days-provenance.ts';
import { changeSinceTold } from '#formats/change-since-text.ts';
import { setDate } from '#scenario/operations.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import { sitesBetween } from '#situation/sites-between.ts';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { ChangedFocus } from './changed-focus.tsx';
import { type ChangedSite, ChangedSites } from './changed-sites.tsx';
import { ChangedSystems } from './changed-systems.tsx';
import type { DatedEvent } from './dated-events.ts';

interface ChangesProps {
  readonly events: readonly DatedEvent[];
  readonly since: string;
}

/** What two dates make different under the same assumptions: a sentence, then places in focus, sites and systems in turn. */
export function Changes({ events, since }: ChangesProps): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const earthModel = useView((view) => view.earthModel);
  const language = useLanguage();
  const { timeline: texts } = useTexts();
  const [fromDay, toDay] = since < scenario.date ? [since, scenario.date] : [scenario.date, since];
  const found = useMemo(() => {
    const before = resolve(atlas, setDate(scenario, fromDay), { earthModel });
    const after = resolve(atlas, setDate(scenario, toDay), { earthModel });
    const change = difference(before, after);
    const told = new Set([...change.opened, ...change.closed].map(({ siteId }) => siteId));
    const came = sitesBetween(atlas, fromDay, toDay)
      .filter(({ id }) => !told.has(id))
      .map(({ id }): ChangedSite => {
        return { siteId: id, before: before.access.get(id), after: after.access.get(id) };
      });
    return { before, after, change, came };
  }, [atlas, scenario, fromDay, toDay, earthModel]);
  const between = events.filter(({ day }) => day > fromDay && day <= toDay);
  const figure = String(between.length);
  const provenance = () =>
    eventsBetweenProvenance(
      between.map(({ event }) => event),
      language,
      figure,
    );
  const counted = { figure, provenance };
  const { before, after, change, came } = found;
  return (
    <div className="changes">
      <div className="changes-head">
        {fromDay === toDay ? (
          <p>{texts.sameDay}</p>
        ) : (
          <p className="changes-sentence" aria-live="polite">
            <FigureText {...changeSinceTold(atlas, { fromDay, toDay, change }, language)} />
          </p>
        )}
        <p className="quiet">
          <FigureText text={texts.eventsBetween({ count: between.length })} figures={[counted]} />
        </p>
      </div>
      <div className="changes-lists">
        <ChangedFocus
          focusIds={change.focus.map(({ focusId }) => focusId)}
          before={before.focus}
          after={after.focus}
        />
        <ChangedSites title={texts.openedSites} sites={change.opened} />
        <ChangedSites title={texts.closedSites} sites={change.closed} />
        <ChangedSites title={texts.stayedClosed} sites={came} />
        <ChangedSystems fromDay={fromDay} toDay={toDay} />
        <p className="quiet changes-caveat">{texts.caveat}</p>
      </div>
    </div>
  );
}
