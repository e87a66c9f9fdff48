import type { ReactNode } from 'react';
import { Choice } from '../controls/choice.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { useTexts } from '../hooks/context.tsx';
import type { GroundDraft, GroundFault } from './ground-draft.ts';

interface GroundFieldsProps {
  readonly draft: GroundDraft;
  readonly onChange: (draft: GroundDraft) => void;
  readonly fault: GroundFault | undefined;
}

/** A source or an assumption: one of the two every own record names. */
export function GroundFields({ draft, onChange, fault }: GroundFieldsProps): ReactNode {
  const texts = useTexts().own;
  const tooLong = fault === 'too-long' ? texts.textTooLong : undefined;
  return (
    <div className="own-ground">
      <Choice
        label={texts.ground}
        value={draft.kind}
        options={[
          { value: 'assumption', text: texts.assumptionWord },
          { value: 'source', text: texts.source },
        ]}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      {draft.kind === 'assumption' ? (
        <TextBox
          label={texts.assumptionText}
          value={draft.assumption}
          lines={2}
          error={tooLong}
          onChange={(assumption) => onChange({ ...draft, assumption })}
        />
      ) : (
        <>
          <TextBox
            label={texts.sourceText}
            value={draft.source}
            lines={2}
            error={fault === 'no-source' ? texts.noSource : tooLong}
            onChange={(source) => onChange({ ...draft, source })}
          />
          <TextBox
            label={texts.sourceUrl}
            value={draft.url}
            placeholder="https://"
            error={fault === 'bad-url' ? texts.badUrl : undefined}
            onChange={(url) => onChange({ ...draft, url })}
          />
        </>
      )}
    </div>
  );
}
