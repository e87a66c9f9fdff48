import type { ReactNode, Ref } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does: its name for a screen reader, and its tooltip. */
  readonly label: string;
  /** The keys that do the same: what a screen reader is told of them, and a tooltip that names them. */
  readonly keys?: { readonly pressed: string; readonly tooltip: string };
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Whether what it unfolds is unfolded; absent where it unfolds nothing. */
  readonly isExpanded?: boolean;
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of one sign, with its word in a tooltip. */
export function IconButton({
  icon,
  label,
  keys,
  onPress,
  isDisabled = false,
  isExpanded,
  className = '',
  buttonRef,
}: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={`icon-button ${className}`}
        aria-label={label}
        {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys.pressed })}
        onPress={onPress}
        {...(buttonRef === undefined ? {} : { ref: buttonRef })}
        isDisabled={isDisabled}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {keys?.tooltip ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
