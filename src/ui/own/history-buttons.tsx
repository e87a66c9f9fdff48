import type { ReactNode } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { useStore } from 'zustand';
import { actsToUndo, actToRedo } from '#commands/act-name.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import './history.css';

/** Acts that the menu names; the ones before them are undone one by one. */
const MOST_ACTS = 12;

/** Undo and redo, each naming the act; and a menu of the acts before, to take several back at once. */
export function HistoryButtons(): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const { acts: texts, shell } = useTexts();
  useStore(stores.document);
  const pastCount = useStore(stores.document.temporal, ({ pastStates }) => pastStates.length);
  useStore(stores.document.temporal, ({ futureStates }) => futureStates.length);
  const acts = actsToUndo(stores, language, MOST_ACTS);
  const next = actToRedo(stores, language);
  const [last] = acts;
  return (
    <>
      <IconButton
        icon="undo"
        label={last === undefined ? shell.undo : texts.undoAct({ act: last })}
        isDisabled={pastCount === 0}
        onPress={() => undo(stores)}
      />
      <MenuTrigger>
        <Button
          className="icon-button history-button"
          aria-label={texts.history}
          isDisabled={pastCount === 0}
        >
          <Icon name="down" />
        </Button>
        <Popover className="popover history-popover" placement="bottom end" offset={4}>
          <Menu className="list-box" onAction={(key) => undo(stores, Number(key))}>
            <MenuSection>
              <Header className="history-head">{texts.undoThrough}</Header>
              {acts.map((act, index) => (
                <MenuItem
                  // biome-ignore lint/suspicious/noArrayIndexKey: an act is told apart by how far back it lies
                  key={index}
                  id={index + 1}
                  className="list-item"
                  textValue={act}
                >
                  <Text slot="label">{act}</Text>
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton
        icon="redo"
        label={next === undefined ? shell.redo : texts.redoAct({ act: next })}
        isDisabled={next === undefined}
        onPress={() => redo(stores)}
      />
    </>
  );
}
