import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { precisionText } from '#formats/length-text.ts';
import { type ParsedPosition, parsePosition } from '#formats/parse-position.ts';
import { positionProblemText } from '#formats/position-problem-text.ts';
import { positionText } from '#formats/position-text.ts';
import { TextBox } from '../controls/text-box.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { usePicking } from './picking.tsx';
import { writtenPosition } from './written-position.ts';

interface PositionFieldProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  /** Whether what is wrong is to be told: not while the reader has only begun. */
  readonly showsFault: boolean;
}

/** A position as people write it, read back at once, or picked on the map. */
export function PositionField({ typed, onChange, showsFault }: PositionFieldProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().own;
  const { isPicking, pick } = usePicking();
  const parsed = parsePosition(typed);
  const fault = parsed.ok ? undefined : positionProblemText(parsed.problem, language);
  const pickOnMap = async () => {
    const position = await pick?.();
    if (position !== undefined) onChange(writtenPosition(position));
  };
  return (
    <div className="own-position">
      <TextBox
        label={texts.position}
        value={typed}
        placeholder={texts.positionExample}
        help={parsed.ok ? readBack(parsed) : texts.positionHelp}
        error={showsFault ? fault : undefined}
        onChange={onChange}
      />
      {pick === undefined ? null : (
        <Button className="button" isDisabled={isPicking} onPress={() => void pickOnMap()}>
          {texts.pickOnMap}
        </Button>
      )}
    </div>
  );

  function readBack({ position, precisionMetres }: ParsedPosition & { readonly ok: true }): string {
    return texts.readAs({
      position: positionText(position, language),
      precision: precisionText(precisionMetres, language),
    });
  }
}
