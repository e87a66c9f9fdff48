import { type ReactNode, useMemo } from 'react';
import { Button } from 'react-aria-components';
import {
  betweenDaysProvenance,
  eventsBetweenProvenance,
} from '#formats/between-days-provenance.ts';
import { changeSinceTold } from '#formats/change-since-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { stageText } from '#formats/service-text.ts';
import { setDate } from '#scenario/operations.ts';
import type { SiteAccess } from '#situation/access.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import { stageOn } from '#situation/service.ts';
import { sitesBetween } from '#situation/sites-between.ts';
import {
  useActions,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { useTrail } from '../record/trail.tsx';
import type { DatedEvent } from './dated-events.ts';

interface ChangesProps {
  readonly events: readonly DatedEvent[];
  readonly since: string;
}

/** A site with why it is open or closed on the earlier and on the later day. */
interface ChangedSite {
  readonly siteId: string;
  readonly before: SiteAccess | undefined;
  readonly after: SiteAccess | undefined;
}

/** What two dates make different under the same assumptions: a sentence, then each site with its reasons. */
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
    return { change, came };
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
  const { change, came } = found;
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
        <SiteList title={texts.openedSites} sites={change.opened} />
        <SiteList title={texts.closedSites} sites={change.closed} />
        <SiteList title={texts.stayedClosed} sites={came} />
        <SystemList fromDay={fromDay} toDay={toDay} />
        <p className="quiet changes-caveat">{texts.caveat}</p>
      </div>
    </div>
  );
}

interface SiteListProps {
  readonly title: string;
  readonly sites: readonly ChangedSite[];
}

function SiteList({ title, sites }: SiteListProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().timeline;
  const { open } = useTrail();
  const { showPlace } = useActions();
  if (sites.length === 0) return null;
  const names = sites.map(({ siteId }) => nameOfPlace(atlas, siteId, language));
  const said = (access: SiteAccess | undefined) =>
    access === undefined ? '' : accessText(atlas, access, language);
  return (
    <section className="changed-sites">
      <h3 className="changed-title">
        {title} <ListCount title={title} names={names} />
      </h3>
      <ul>
        {sites.map(({ siteId, before, after }) => (
          <li key={siteId} className="changed-site">
            <Button
              className="text-button"
              onPress={() => {
                open({ kind: 'place', id: siteId });
                showPlace(siteId);
              }}
            >
              {nameOfPlace(atlas, siteId, language)}
            </Button>
            <span>{texts.siteWas({ before: said(before) })}</span>
            <span>{texts.siteIs({ after: said(after) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ListCountProps {
  readonly title: string;
  /** What is listed. */
  readonly names: readonly string[];
}

/** How many things a list holds, at its title. */
function ListCount({ title, names }: ListCountProps): ReactNode {
  const language = useLanguage();
  return (
    <span className="quiet">
      <Figure of={title} provenance={() => betweenDaysProvenance(title, names, language)}>
        {names.length}
      </Figure>
    </span>
  );
}

interface SystemListProps {
  readonly fromDay: string;
  readonly toDay: string;
}

/** The chosen systems that are further on the later day than on the earlier. */
function SystemList({ fromDay, toDay }: SystemListProps): ReactNode {
  const { atlas } = useStores();
  const { systemIds } = useScenario();
  const language = useLanguage();
  const texts = useTexts().timeline;
  const { open } = useTrail();
  const came = systemIds
    .flatMap((id) => atlas.systems.get(id) ?? [])
    .filter((system) => stageOn(system, fromDay) !== stageOn(system, toDay));
  if (came.length === 0) return null;
  return (
    <section className="changed-sites">
      <h3 className="changed-title">
        {texts.cameSystems}{' '}
        <ListCount title={texts.cameSystems} names={came.map(({ names }) => names[language])} />
      </h3>
      <ul>
        {came.map((system) => (
          <li key={system.id} className="changed-site">
            <Button className="text-button" onPress={() => open({ kind: 'system', id: system.id })}>
              {system.names[language]}
            </Button>
            <span>{texts.siteWas({ before: stageText(system, fromDay, language) })}</span>
            <span>{texts.siteIs({ after: stageText(system, toDay, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
