import { type FormEvent, type ReactNode, useState } from 'react';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { parsePosition } from '#formats/parse-position.ts';
import { positionProblemText } from '#formats/position-problem-text.ts';
import { positionText } from '#formats/position-text.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';

interface PointFieldProps {
  readonly position: LonLat;
  readonly onMove: (position: LonLat) => void;
}

/** A position as coordinates, in any of the forms that people write; Enter moves the point there. */
export function PointField({ position, onMove }: PointFieldProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().sources;
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === undefined) return;
    const parsed = parsePosition(typed);
    if (!parsed.ok) {
      setError(positionProblemText(parsed.problem, language));
      return;
    }
    setTyped(undefined);
    setError(undefined);
    onMove(parsed.position);
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <TextField
        value={typed ?? positionText(position, language)}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        isInvalid={error !== undefined}
      >
        <Label className="field-label">{texts.coordinates}</Label>
        <div className="field">
          <Input className="field-input" />
        </div>
        <FieldError className="field-error">{error}</FieldError>
      </TextField>
    </Form>
  );
}
