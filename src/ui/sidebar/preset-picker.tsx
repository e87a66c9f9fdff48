import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { formatDate } from '#i18n/format-date.ts';
import { Icon } from '../controls/icon.tsx';
import { useActions, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';

/** Starts from what one of the source documents discusses. */
export function PresetPicker(): ReactNode {
  const { presets } = useStores();
  const { openPreset } = useActions();
  const { presetId, date } = useScenario();
  const language = useLanguage();
  const texts = useTexts().scenario;
  return (
    <Select
      className="preset"
      value={presetId}
      onChange={(key) => {
        if (key !== null) openPreset(String(key));
      }}
    >
      <Label className="visually-hidden">{texts.preset}</Label>
      <Button className="preset-button">
        <SelectValue className="preset-value">
          {({ selectedText }) => (
            <>
              <span className="preset-title">{selectedText}</span>{' '}
              <span className="preset-date">{formatDate(date, language)}</span>
            </>
          )}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="list-box" items={presets} dependencies={[language]}>
          {(preset) => (
            <ListBoxItem id={preset.id} className="list-item" textValue={preset.title[language]}>
              <Text slot="label">{preset.title[language]}</Text>
              <Text slot="description">{preset.summary[language]}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
