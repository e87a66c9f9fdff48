import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';

interface CheckGroupProps<T extends string> {
  readonly label: string;
  readonly value: readonly T[];
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** The new choice, in the order of the options. */
  readonly onChange: (value: T[]) => void;
  readonly error?: string | undefined;
}

/** Any of a few, each a box to tick. */
export function CheckGroup<T extends string>({
  label,
  value,
  options,
  onChange,
  error,
}: CheckGroupProps<T>): ReactNode {
  const toggled = (option: T, isChosen: boolean) =>
    options
      .map((one) => one.value)
      .filter((one) => (one === option ? isChosen : value.includes(one)));
  return (
    <fieldset className="check-group">
      <legend className="field-label">{label}</legend>
      <div className="check-group-options">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            isSelected={value.includes(option.value)}
            onChange={(isChosen) => onChange(toggled(option.value, isChosen))}
          >
            {option.text}
          </Checkbox>
        ))}
      </div>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
