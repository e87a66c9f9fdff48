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
import { copySide } from '#commands/compare-copy.ts';
import { stopComparing } from '#commands/compare-stop.ts';
import { swapSides } from '#commands/compare-turn.ts';
import { compareWithCopy, compareWithPreset } from '#commands/compare-with.ts';
import type { Stores } from '#store/stores.ts';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { useEditedSide } from './use-sides.ts';
import './compare.css';

const acts = {
  swap: swapSides,
  copyAToB: (stores: Stores) => copySide(stores, 'a'),
  copyBToA: (stores: Stores) => copySide(stores, 'b'),
  stopKeepingA: (stores: Stores) => stopComparing(stores, 'a'),
  stopKeepingB: (stores: Stores) => stopComparing(stores, 'b'),
} as const;

const actNames = Object.keys(acts) as (keyof typeof acts)[];

/** Starts a comparison; while there is one, swaps and copies its sides, or ends it. */
export function CompareMenu(): ReactNode {
  const texts = useTexts().compare;
  const isComparing = useEditedSide() !== undefined;
  return (
    <MenuTrigger>
      <Button className="compare-button" aria-label={isComparing ? texts.title : texts.compareHelp}>
        <Icon name="compare" />
        <span>{isComparing ? texts.acts : texts.compare}</span>
      </Button>
      <Popover className="popover compare-popover" placement="bottom end" offset={2}>
        <CompareItems isComparing={isComparing} />
      </Popover>
    </MenuTrigger>
  );
}

function CompareItems({ isComparing }: { readonly isComparing: boolean }): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().compare;
  return (
    <Menu className="list-box" aria-label={isComparing ? texts.title : texts.compareHelp}>
      {isComparing ? (
        <MenuSection>
          <Header className="menu-title">{texts.acts}</Header>
          {actNames.map((name) => (
            <MenuItem
              key={name}
              id={name}
              className="list-item"
              textValue={texts[name]}
              onAction={() => acts[name](stores)}
            >
              <Text slot="label">{texts[name]}</Text>
            </MenuItem>
          ))}
        </MenuSection>
      ) : (
        <MenuSection>
          <Header className="menu-title">{texts.start}</Header>
          <MenuItem
            id="copy-of-a"
            className="list-item"
            textValue={texts.copyOfA}
            onAction={() => compareWithCopy(stores)}
          >
            <Text slot="label">{texts.copyOfA}</Text>
            <Text slot="description">{texts.copyOfAHelp}</Text>
          </MenuItem>
        </MenuSection>
      )}
      <MenuSection>
        <Header className="menu-title">{texts.presets}</Header>
        {stores.presets.map(({ id, title }) => (
          <MenuItem
            key={id}
            id={`preset ${id}`}
            className="list-item"
            textValue={title[language]}
            onAction={() => compareWithPreset(stores, id)}
          >
            <Text slot="label">{title[language]}</Text>
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
