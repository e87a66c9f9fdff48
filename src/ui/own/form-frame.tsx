import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button, Form } from 'react-aria-components';
import { useTexts } from '../hooks/context.tsx';
import { useEnteringFocus } from './use-entering-focus.ts';
import './own.css';

interface FormFrameProps {
  /** What the form is called where it adds a record. */
  readonly addTitle: string;
  /** What the record is called that is edited; a new one where absent. */
  readonly editedName?: string | undefined;
  readonly hasFault: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of an own record with its acts: add or save, and cancel. Its first field takes the focus, later the first at fault. */
export function FormFrame(props: FormFrameProps): ReactNode {
  const { addTitle, editedName, hasFault, onSubmit, onCancel, children } = props;
  const texts = useTexts().own;
  const title = editedName === undefined ? addTitle : texts.ownForm({ name: editedName });
  const form = useRef<HTMLFormElement>(null);
  useEnteringFocus(form);
  useEffect(() => {
    if (hasFault) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [hasFault]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Form
      ref={form}
      className="own-form"
      aria-label={title}
      onSubmit={submit}
      validationBehavior="aria"
    >
      <h4 className="own-form-title">{title}</h4>
      {children}
      {hasFault ? (
        <p className="field-error" role="alert">
          {texts.mendFields}
        </p>
      ) : null}
      <div className="own-form-foot">
        <Button className="text-button" onPress={onCancel}>
          {texts.cancel}
        </Button>
        <Button type="submit" className="button">
          {editedName === undefined ? texts.add : texts.save}
        </Button>
      </div>
    </Form>
  );
}
