import { type ReactNode, useRef } from 'react';
import { CompareMenu } from '../compare/compare-menu.tsx';
import { Depth } from '../depth/depth.tsx';
import { HangsOn } from '../hangs-on/hangs-on.tsx';
import { useTexts, useView } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { OwnSection } from '../own/own-section.tsx';
import { Sources } from '../sources/sources.tsx';
import { WhatIf } from '../what-if/what-if.tsx';
import { Assume } from './assume.tsx';
import { BySea } from './by-sea.tsx';
import { FocusPlaces } from './focus-places.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { ReachSystems } from './reach-systems.tsx';
import { Rings } from './rings.tsx';
import { Sites } from './sites.tsx';
import { Statement } from './statement.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useListFocus } from './use-list-focus.ts';
import './sidebar.css';

const recordPage = laterPart(async () => (await import('../record/record-page.tsx')).RecordPage);

interface SidebarProps {
  /** What stands below the assumptions where there is no room beside them. */
  readonly children?: ReactNode;
}

/** The sentence, and under it what is assumed or one record: the list stays as it was meanwhile. */
export function Sidebar({ children }: SidebarProps): ReactNode {
  const texts = useTexts().shell;
  const selection = useView((view) => view.selection);
  const sidebar = useRef<HTMLElement>(null);
  const rest = useRef<HTMLDivElement>(null);
  const listFocus = useListFocus(sidebar, selection);
  useKeptScroll(rest, selection);
  return (
    <main
      id="assumptions"
      className="sidebar"
      aria-label={texts.sidebar}
      ref={sidebar}
      tabIndex={-1}
      {...listFocus.sidebar}
    >
      <div className="sidebar-top">
        <div className="sidebar-start">
          <PresetPicker />
          <CompareMenu />
        </div>
        <Statement />
      </div>
      <div className="sidebar-rest" ref={rest}>
        <div className="sidebar-list" hidden={selection !== undefined} {...listFocus.list}>
          <Assume />
          <Sites />
          <ReachSystems />
          <FocusPlaces />
          <Depth />
          <HangsOn />
          <WhatIf />
          <OwnSection />
          <Rings />
          <BySea />
          <Sources />
          {children}
        </div>
        {selection === undefined ? null : (
          <Later part={recordPage} focusOn="data-record-title">
            {(RecordPage) => (
              <RecordPage selection={selection} key={`${selection.kind} ${selection.id}`} />
            )}
          </Later>
        )}
      </div>
    </main>
  );
}
