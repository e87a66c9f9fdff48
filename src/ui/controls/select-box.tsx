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
import { Icon } from './icon.tsx';

interface SelectBoxProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  readonly onChange: (value: T) => void;
}

/** One of many, chosen from a list that opens. */
export function SelectBox<T extends string>({
  label,
  value,
  options,
  placeholder = '',
  onChange,
}: SelectBoxProps<T>): ReactNode {
  return (
    <Select
      className="select-box"
      value={value ?? null}
      placeholder={placeholder}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.value === key);
        if (option !== undefined) onChange(option.value);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field select-box-button">
        <SelectValue className="select-box-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="list-box" items={options.map(({ value: id, text }) => ({ id, text }))}>
          {({ id, text }) => (
            <ListBoxItem id={id} className="list-item" textValue={text}>
              <Text slot="label">{text}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
