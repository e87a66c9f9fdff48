import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';

interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A switch with its words to the right of it. */
export function Switch({
  isSelected,
  onChange,
  isDisabled = false,
  children,
}: SwitchProps): ReactNode {
  return (
    <SwitchField
      className="switch"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <SwitchButton className="switch-button">
        <span className="switch-track" aria-hidden="true" />
        <span className="switch-words">{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
