import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A box to tick with its words to the right of it. */
export function Checkbox({
  isSelected,
  onChange,
  isDisabled = false,
  children,
}: CheckboxProps): ReactNode {
  return (
    <CheckboxField
      className="checkbox"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <CheckboxButton className="checkbox-button">
        <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8.5 6.5 11.5 12.5 5" />
        </svg>
        <span className="checkbox-words">{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
