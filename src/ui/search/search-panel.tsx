import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  Text,
} from 'react-aria-components';
import { markPosition } from '#commands/mark-position.ts';
import { type Found, openSearch } from '#formats/open-search.ts';
import { Icon } from '../controls/icon.tsx';
import { useActions, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';
import { type FoundItem, foundItem, nearItem, positionItem } from './found-items.ts';
import { pageCommands } from './page-commands.ts';
import './search.css';

/** Finds that are listed at once: more would only be scrolled past. */
const MOST_SHOWN = 12;

/** A find by its place in the list: the keyboard's focus stays on the first while the reader types. */
interface ListedItem extends FoundItem {
  readonly id: string;
}

interface SearchPanelProps {
  /** Called when the reader has found something or given up; a record that was opened has the focus then. */
  readonly onDone: (opensRecord: boolean) => void;
}

/** The one search box: places, systems, conditions, sources, events, claims, commands, and positions as typed. */
export function SearchPanel({ onDone }: SearchPanelProps): ReactNode {
  const stores = useStores();
  const { atlas } = stores;
  const { showPlace, showPosition, openPreset } = useActions();
  const { open } = useTrail();
  const language = useLanguage();
  const texts = useTexts().search;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const commands = useMemo(() => pageCommands(stores, openPreset), [stores, openPreset]);
  const search = useMemo(
    () =>
      openSearch(
        atlas,
        commands.map(({ entry }) => entry),
      ),
    [atlas, commands],
  );
  const items = useMemo((): readonly ListedItem[] => {
    const position = positionItem(typed, language);
    const { finds, isLoose } = search.find(typed, MOST_SHOWN);
    const otherName = (found: Found, shown: string) => search.otherName(found, typed, shown);
    const found = finds.flatMap(
      (find) => foundItem(find, { atlas, commands, language, otherName }) ?? [],
    );
    const first = position ?? (isLoose ? nearItem(typed.trim(), language) : undefined);
    const best = first === undefined ? found : [first, ...found];
    return best.map((item, index) => ({ ...item, id: String(index) }));
  }, [typed, search, atlas, commands, language]);
  const go = ({ target }: FoundItem) => {
    if (target.kind === 'nowhere') return;
    if (target.kind === 'position') {
      markPosition(stores, target.position);
      showPosition(target.position);
    } else if (target.kind === 'command') {
      commands.find(({ id }) => id === target.id)?.run();
    } else {
      open({ kind: target.kind, id: target.id });
      if (target.kind === 'place') showPlace(target.id);
    }
    onDone(target.kind !== 'position' && target.kind !== 'command');
  };
  return (
    <search className="search-panel">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          aria-label={texts.label}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed === '') onDone(false);
            else event.continuePropagation();
          }}
        >
          <div className="field">
            <Icon name="search" />
            <Input className="field-input" placeholder={texts.placeholder} ref={field} />
          </div>
        </SearchField>
        {typed.trim() === '' ? (
          <p className="search-hint">{texts.hint}</p>
        ) : (
          <ListBox<ListedItem>
            className="list-box search-finds"
            aria-label={texts.results}
            items={items}
            selectionMode="none"
            onAction={(key) => {
              const item = items[Number(key)];
              if (item !== undefined) go(item);
            }}
            renderEmptyState={() => <p className="list-empty">{texts.nothing({ typed })}</p>}
          >
            {(item) => (
              <ListBoxItem
                id={item.id}
                className={item.target.kind === 'nowhere' ? 'search-near' : 'list-item'}
                textValue={item.title}
              >
                <Text slot="label">
                  {item.title}
                  {item.also === undefined ? null : (
                    <span className="search-also">{` · ${item.also}`}</span>
                  )}
                </Text>
                {item.detail === '' ? null : <Text slot="description">{item.detail}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </search>
  );
}
