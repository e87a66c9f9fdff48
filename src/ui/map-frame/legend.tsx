import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useStore } from 'zustand';
import { type LegendEntry, legendEntries } from '#map/legend.ts';
import { useSeen } from '../compare/use-sides.ts';
import { Icon } from '../controls/icon.tsx';
import {
  useDepth,
  useFollowing,
  useLanguage,
  useScenario,
  useSeaWay,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';
import { useMedia, usePhone } from '../hooks/use-media.ts';
import { FigureText } from '../provenance/figure-text.tsx';
import { LegendMark } from './legend-mark.tsx';
import './legend.css';

/** The size of the page, CSS pixels, from which the legend leaves the map room enough to start open. */
const ROOMY = '(min-width: 1200px) and (min-height: 800px)';

/** The same where A and B have half of the map each, and the legend lies over that of B. */
const ROOMY_HALF = '(min-width: 1900px) and (min-height: 800px)';

interface LegendSection {
  readonly group: LegendEntry['group'];
  readonly entries: readonly LegendEntry[];
}

function byGroup(entries: readonly LegendEntry[]): readonly LegendSection[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    entries: entries.filter((entry) => entry.group === group),
  }));
}

/** What the map draws now, followed through all that it is drawn from. */
function useLegend(): readonly LegendSection[] {
  const stores = useStores();
  useFollowing();
  useScenario();
  useLanguage();
  useSeaWay();
  useDepth();
  useStore(stores.checks);
  useView((view) => view.lengthUnit);
  useView((view) => view.selection);
  useView((view) => view.markedPosition);
  useView((view) => view.compareView);
  useView((view) => view.drawnAs);
  return byGroup(legendEntries(stores));
}

/**
 * Whether the legend is open: as the reader left it on a page of this size, for the whole map and for its halves apart. It starts
 * open where there is room, and a page that shrinks folds it.
 */
function useOpen(): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const over = useSeen() === 'side-by-side' ? 'half' : 'whole';
  const isRoomy = useMedia(over === 'half' ? ROOMY_HALF : ROOMY);
  const isPhone = usePhone();
  const size = isRoomy ? 'roomy' : isPhone ? 'phone' : 'tight';
  const [chosen, setChosen] = useState<Readonly<Partial<Record<string, boolean>>>>({});
  const key = `${over} ${size}`;
  return [chosen[key] ?? isRoomy, (isOpen) => setChosen((now) => ({ ...now, [key]: isOpen }))];
}

/** What the map draws now, and what each mark means. */
export function Legend(): ReactNode {
  const texts = useTexts().legend;
  const sections = useLegend();
  const [isOpen, setOpen] = useOpen();
  return (
    <aside className="legend" aria-label={texts.title}>
      <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={2}>
          <Button slot="trigger" className="legend-trigger">
            {texts.title}
            <Icon name="down" />
          </Button>
        </Heading>
        <DisclosurePanel className="legend-panel">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, so that the keyboard can scroll it */}
          <section className="legend-scroll" aria-label={texts.title} tabIndex={0}>
            {sections.map(({ group, entries }) => (
              <section key={group} className="legend-section" data-group={group}>
                <h3 className="legend-title">{texts.groups[group]}</h3>
                <ul className="legend-entries">
                  {entries.map((entry) => (
                    <li key={entry.id} className="legend-entry">
                      <LegendMark swatch={entry.swatch} />
                      <span>
                        <FigureText text={entry.text} figures={entry.figures ?? []} />
                        {entry.note === undefined ? null : (
                          <span className="legend-note">{entry.note}</span>
                        )}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        </DisclosurePanel>
      </Disclosure>
    </aside>
  );
}
