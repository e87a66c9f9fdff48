import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { addYears, dayNumber } from '#atlas/day.ts';
import { changeView } from '#commands/change-view.ts';
import { setDate } from '#commands/set-date.ts';
import { useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { useTrail } from '../record/trail.tsx';
import { DateBox } from './date-box.tsx';
import { datedEvents, type Lane, lanes } from './dated-events.ts';
import { KindFilter } from './kind-filter.tsx';
import { spansOf } from './spans.ts';
import { clampWindow, showDay } from './time-window.ts';
import { type Face, TimelineBar } from './timeline-bar.tsx';
import { ZoomTools } from './zoom-tools.tsx';
import './timeline.css';
import './chart.css';
import './events.css';
import './date-entry.css';
import './event-list.css';
import './changes.css';

const chart = laterPart(async () => (await import('./chart.tsx')).Chart);
const eventList = laterPart(async () => (await import('./event-list.tsx')).EventList);
const changes = laterPart(async () => (await import('./changes.tsx')).Changes);

interface TimelineProps {
  readonly shown: boolean;
  /** Shows or hides it; absent where it always shows. */
  readonly onShow?: ((shown: boolean) => void) | undefined;
}

/** How long before the scenario's date the other one lies at first. */
const YEARS_BACK = 10;

/** The dated events, the scenario's date among them, and what changed between two dates. */
export function Timeline({ shown, onShow }: TimelineProps): ReactNode {
  const stores = useStores();
  const { sourcedAtlas: atlas } = stores;
  const { date } = useScenario();
  const texts = useTexts().timeline;
  const { open } = useTrail();
  const selection = useView((view) => view.selection);
  const chosenSince = useView((view) => view.changedSince);
  const [face, setFace] = useState<Face>('chart');
  const [lane, setLane] = useState<Lane | 'all'>('all');
  const [held, setHeld] = useState<string>();
  const events = useMemo(() => datedEvents(atlas.events.values()), [atlas]);
  const spans = useMemo(() => spansOf(events, atlas.documents.values()), [events, atlas]);
  const since = chosenSince ?? addYears(date, -YEARS_BACK);
  useEffect(() => {
    const seen = clampWindow(stores.view.getState().timelineWindow ?? spans.documents, spans.all);
    const next = showDay(seen, dayNumber(date), spans.all);
    if (next !== seen) changeView(stores, { timelineWindow: next });
  }, [stores, date, spans]);
  const choose = (eventId: string) => open({ kind: 'event', id: eventId });
  const listed = lane === 'all' ? events : events.filter((one) => one.lane === lane);
  const compareWith = (changedSince: string) => changeView(stores, { changedSince });
  const selectedId = selection?.kind === 'event' ? selection.id : undefined;
  const turnTo = (day: string) => {
    setHeld(undefined);
    setDate(stores, day);
  };
  return (
    <section id="timeline" className="timeline" aria-label={texts.title} tabIndex={-1}>
      <TimelineBar
        events={events}
        whole={spans.all}
        date={held ?? date}
        isHeld={held !== undefined}
        face={face}
        onFace={setFace}
        shown={shown}
        onShow={onShow}
        onDate={turnTo}
        onChoose={choose}
      >
        {face === 'chart' ? <ZoomTools spans={spans} /> : null}
        {face === 'list' ? (
          <KindFilter lanes={lanes} chosen={lane} onChoose={setLane} count={listed.length} />
        ) : null}
        {face === 'changes' ? (
          <DateBox label={texts.since} date={since} whole={spans.all} onDate={compareWith} />
        ) : null}
      </TimelineBar>
      {shown && face === 'chart' ? (
        <Later part={chart}>
          {(Chart) => (
            <Chart
              events={events}
              spans={spans}
              date={held ?? date}
              onHoldDate={setHeld}
              onDate={turnTo}
              since={chosenSince}
              onSince={compareWith}
              selectedId={selectedId}
              onChoose={choose}
            />
          )}
        </Later>
      ) : null}
      {shown && face === 'list' ? (
        <Later part={eventList}>
          {(EventList) => (
            <EventList events={listed} date={date} selectedId={selectedId} onChoose={choose} />
          )}
        </Later>
      ) : null}
      {shown && face === 'changes' ? (
        <Later part={changes}>{(Changes) => <Changes events={events} since={since} />}</Later>
      ) : null}
    </section>
  );
}
