import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

interface SelectBoxProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a list that unfolds. */
export function SelectBox({ label, value, options, onChange }: SelectBoxProps): ReactNode {
  return (
    <Select
      className="select-box"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field select-box-button">
        <SelectValue className="select-box-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className="list-item"
              textValue={option.text}
            >
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
