import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Form, Input, TextField } from 'react-aria-components';
import { formatMoment } from '#i18n/format-moment.ts';
import { LONGEST_NAME } from '#scenario/own-limits.ts';
import type { DraftSummary } from '#store/keeping-store.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { useKeeping } from './keeping-context.tsx';

interface DraftRowProps {
  readonly draft: DraftSummary;
  /** Whether this page writes it. */
  readonly isThis: boolean;
  readonly onOpen: () => void;
  readonly onCompared: () => void;
  readonly onRemoved: () => void;
}

type Doing = 'naming' | 'removing' | undefined;

/** One draft: what it is, and what can be done with it. */
export function DraftRow(props: DraftRowProps): ReactNode {
  const { draft, isThis, onOpen, onCompared, onRemoved } = props;
  const keeping = useKeeping();
  const { keeping: texts, compare } = useTexts();
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const nameButton = useRef<HTMLButtonElement>(null);
  const name = draft.title ?? draft.sentence[language];
  const stop = () => {
    setDoing(undefined);
    requestAnimationFrame(() => nameButton.current?.focus());
  };
  return (
    <li className="draft" aria-current={isThis ? 'true' : undefined}>
      <Button className="row-button draft-open" isDisabled={isThis} onPress={onOpen}>
        <span className="draft-name">
          {isThis ? null : <span className="visually-hidden">{texts.openDraft} </span>}
          {name}
        </span>
        <DraftFacts draft={draft} isThis={isThis} />
      </Button>
      {doing === 'naming' ? (
        <NameForm
          name={draft.title ?? ''}
          onCancel={stop}
          onName={(title) => {
            void keeping.nameDraft(draft.id, title).then(stop);
          }}
        />
      ) : null}
      {doing === 'removing' ? (
        <div className="draft-form">
          <span>{texts.reallyRemove({ name })}</span>
          <Button
            className="button"
            onPress={() => {
              void keeping.removeDraft(draft.id).then(onRemoved);
            }}
          >
            {texts.removeDraft}
          </Button>
          <Button autoFocus className="button" onPress={stop}>
            {texts.cancel}
          </Button>
        </div>
      ) : null}
      {doing === undefined && !draft.isOpenElsewhere ? (
        <div className="draft-acts">
          <Button
            className="text-button"
            aria-label={texts.nameThis({ name })}
            onPress={() => setDoing('naming')}
            ref={nameButton}
          >
            {texts.nameDraft}
          </Button>
          {isThis ? null : (
            <Button
              className="text-button"
              aria-label={compare.withDraft({ name })}
              onPress={() => {
                void keeping.compareWithDraft(draft.id).then(onCompared);
              }}
            >
              {compare.compare}
            </Button>
          )}
          {isThis ? null : (
            <IconButton
              icon="bin"
              label={texts.removeThis({ name })}
              onPress={() => setDoing('removing')}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}

function DraftFacts({ draft, isThis }: Pick<DraftRowProps, 'draft' | 'isThis'>): ReactNode {
  const { presets } = useStores();
  const texts = useTexts().keeping;
  const language = useLanguage();
  const preset = presets.find(({ id }) => id === draft.presetId);
  const facts = [
    ...(isThis ? [texts.thisDraft] : []),
    ...(draft.isOpenElsewhere ? [texts.openElsewhere] : []),
    ...(draft.title === undefined ? [] : [draft.sentence[language]]),
    ...(preset === undefined ? [] : [preset.title[language]]),
    ...(draft.isComparison ? [texts.comparison] : []),
    texts.keptAt({ time: formatMoment(draft.keptAt, language) }),
  ];
  return <span className="draft-facts">{facts.join(' · ')}</span>;
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ name, onName, onCancel }: NameFormProps): ReactNode {
  const texts = useTexts().keeping;
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
      }}
    >
      <TextField
        aria-label={texts.nameField}
        value={typed}
        onChange={setTyped}
        maxLength={LONGEST_NAME}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      >
        <Input className="draft-field" ref={field} autoComplete="off" />
      </TextField>
      <Button className="button" type="submit">
        {texts.saveName}
      </Button>
      <Button className="button" onPress={onCancel}>
        {texts.cancel}
      </Button>
    </Form>
  );
}
