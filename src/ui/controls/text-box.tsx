import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with it, and how to mend it. */
  readonly error?: string | undefined;
  /** What it takes, or what was made of it. */
  readonly help?: string | undefined;
  readonly placeholder?: string;
  /** Lines to type on; one unless said otherwise. */
  readonly lines?: number;
}

/** A field to type in, with its label, and below it what is wrong or what it takes. */
export function TextBox({
  label,
  value,
  onChange,
  error,
  help,
  placeholder = '',
  lines = 1,
}: TextBoxProps): ReactNode {
  return (
    <TextField
      className="text-box"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
    >
      <Label className="field-label">{label}</Label>
      <div className="field">
        {lines === 1 ? (
          <Input className="field-input" placeholder={placeholder} autoComplete="off" />
        ) : (
          <TextArea className="field-input field-area" rows={lines} placeholder={placeholder} />
        )}
      </div>
      {error === undefined && help !== undefined ? (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
