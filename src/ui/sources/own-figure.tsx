import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { checkOwnClaim } from '#commands/check-claim.ts';
import { select } from '#commands/select.ts';
import { figureProblemText } from '#formats/figure-problem-text.ts';
import { type FigureProblem, parseFigure } from '#formats/parse-figure.ts';
import { ownClaimId } from '#store/check-store.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';

/** A distance of the reader's own, typed in as a sentence, which is then held against the map as a document's is. */
export function OwnFigure(): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  const isOpen = useView(({ selection }) => selection?.kind === 'claim');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<FigureProblem>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseFigure(stores.atlas, typed);
    setProblem(parsed.ok ? undefined : parsed.problem);
    if (!parsed.ok) return;
    checkOwnClaim(stores, parsed.claim);
    const selection = { kind: 'claim', id: ownClaimId } as const;
    if (isOpen) select(stores, selection);
    else open(selection);
  };
  return (
    <Form className="own-figure" onSubmit={submit} validationBehavior="aria">
      <TextField
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setProblem(undefined);
        }}
        isInvalid={problem !== undefined}
      >
        <Label className="own-figure-title">{texts.ownTitle}</Label>
        <div className="own-figure-row">
          <div className="field">
            <Input className="field-input" placeholder={texts.ownExample} />
          </div>
          <Button type="submit" className="button">
            {texts.ownCheck}
          </Button>
        </div>
        <FieldError className="field-error">
          {problem === undefined ? null : figureProblemText(problem, language)}
        </FieldError>
      </TextField>
    </Form>
  );
}
