import { type CSSProperties, type ReactNode, useState } from 'react';
import { changeView } from '#commands/change-view.ts';
import type { ContainerRef } from '../compare/map-views.tsx';
import { useEditedSide } from '../compare/use-sides.ts';
import { Follows } from '../follows/follows.tsx';
import { useStores, useTexts, useView } from '../hooks/context.tsx';
import { usePhone } from '../hooks/use-media.ts';
import { DropTarget } from '../keep/drop-target.tsx';
import { Notices } from '../keep/notices.tsx';
import { MapFrame } from '../map-frame/map-frame.tsx';
import type { MapPort } from '../map-port.ts';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Header } from './header.tsx';
import { Resizer } from './resizer.tsx';
import { Sheet } from './sheet.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './shell.css';
import './print.css';

interface ShellProps {
  readonly map: MapPort | undefined;
  readonly hasWebGl: boolean;
  readonly mapNotice: string | undefined;
  readonly mapContainerRef: ContainerRef;
  readonly otherMapContainerRef: ContainerRef;
}

const SIDEBAR = { least: 280, most: 640, wide: 380, narrow: 320 };
const TIMELINE = { least: 168, most: 560, tall: 244 };
const TABLE = { least: 120, most: 640, tall: 212, short: 180 };

/** Projector type is this much larger, and so is what holds it. */
const LARGE_TYPE = 1.4;

const NARROW_SCREEN = 1200;
const SHORT_SCREEN = 800;

/** Lays out sidebar, map and table; on a phone the map is full and a sheet holds the rest. */
export function Shell({ mapContainerRef, otherMapContainerRef, ...map }: ShellProps): ReactNode {
  const texts = useTexts().shell;
  const phone = usePhone();
  const largeType = useView((view) => view.largeType);
  const [sidebarWidth, setSidebarWidth] = useState(() =>
    window.innerWidth < NARROW_SCREEN ? SIDEBAR.narrow : SIDEBAR.wide,
  );
  const [tableHeight, setTableHeight] = useState(() =>
    window.innerHeight < SHORT_SCREEN ? TABLE.short : TABLE.tall,
  );
  const stores = useStores();
  const [timelineHeight, setTimelineHeight] = useState(TIMELINE.tall);
  const timelineShown = useView((view) => view.timelineShown);
  const [sidebarShown, setSidebarShown] = useState(true);
  const [tableShown, setTableShown] = useState(true);
  const isComparing = useEditedSide() !== undefined;
  useShortcuts();
  const scale = largeType ? LARGE_TYPE : 1;
  const sizes = {
    '--sidebar-width': `${Math.round(sidebarWidth * scale)}px`,
    '--timeline-height': `${Math.round(timelineHeight * scale)}px`,
    '--table-height': `${Math.round(tableHeight * scale)}px`,
  } as CSSProperties;
  const follows = (
    <Follows shown={phone || tableShown} onShow={phone ? undefined : setTableShown} key="follows" />
  );
  return (
    <div
      className="shell"
      data-phone={phone || undefined}
      data-comparing={isComparing || undefined}
      data-sidebar={sidebarShown ? 'shown' : 'hidden'}
      style={sizes}
    >
      <SkipLinks />
      {phone ? (
        <>
          <Header />
          <Sheet>
            <Sidebar>
              <Timeline shown />
              {follows}
            </Sidebar>
          </Sheet>
        </>
      ) : (
        <div className="shell-side" hidden={!sidebarShown}>
          <Header />
          <Sidebar />
          <Resizer
            orientation="vertical"
            label={texts.resizeSidebar}
            value={sidebarWidth}
            least={SIDEBAR.least}
            most={SIDEBAR.most}
            onResize={setSidebarWidth}
          />
        </div>
      )}
      <MapFrame
        {...map}
        containerRef={mapContainerRef}
        otherContainerRef={otherMapContainerRef}
        sidebarShown={sidebarShown}
        onShowSidebar={phone ? undefined : setSidebarShown}
      />
      {phone ? null : (
        <div className="shell-timeline" data-shown={timelineShown || undefined}>
          {timelineShown ? (
            <Resizer
              orientation="horizontal"
              label={texts.resizeTimeline}
              value={timelineHeight}
              least={TIMELINE.least}
              most={TIMELINE.most}
              onResize={setTimelineHeight}
            />
          ) : null}
          <Timeline
            shown={timelineShown}
            onShow={(shown) => changeView(stores, { timelineShown: shown })}
          />
        </div>
      )}
      {phone ? null : (
        <div className="shell-below" data-shown={tableShown || undefined}>
          {tableShown ? (
            <Resizer
              orientation="horizontal"
              label={texts.resizeFollows}
              value={tableHeight}
              least={TABLE.least}
              most={TABLE.most}
              onResize={setTableHeight}
            />
          ) : null}
          {follows}
        </div>
      )}
      <Notices />
      <DropTarget />
    </div>
  );
}
