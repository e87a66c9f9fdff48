import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Button, Form, Input, Label, NumberField } from 'react-aria-components';
import { askSeaWay } from '#commands/ask-sea-way.ts';
import { chooseSeaWay } from '#commands/choose-sea-way.ts';
import { clearSeaWay } from '#commands/clear-sea-way.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { PlaceBox } from '../controls/place-box.tsx';
import { useLanguage, useSeaWay, useStores, useTexts } from '../hooks/context.tsx';

const LEAST_KNOTS = 5;
const MOST_KNOTS = 60;

interface SeaWayFormProps {
  /** What the way goes from and to unless other places are chosen. */
  readonly ends: { readonly fromId: string | undefined; readonly toId: string | undefined };
}

/** What is asked: two ends, a speed and the straits that are closed. Folding it away gives up what is awaited. */
export function SeaWayForm({ ends }: SeaWayFormProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const { sea: texts } = useTexts();
  const { choice, progress } = useSeaWay();
  const [error, setError] = useState<string>();
  const { fromId, toId } = ends;
  useEffect(
    () => () => {
      if (stores.seaWay.getState().progress.kind === 'working') clearSeaWay(stores);
    },
    [stores],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = endsProblem(ends, texts);
    setError(problem);
    if (problem === undefined) askSeaWay(stores, { ...choice, ...ends });
  };
  const choose = (end: Partial<SeaWayFormProps['ends']>) => {
    const problem = endsProblem({ ...ends, ...end }, texts);
    setError(problem);
    if (problem !== undefined) clearSeaWay(stores);
    chooseSeaWay(stores, end);
  };
  return (
    <Form className="sea-form" onSubmit={submit} validationBehavior="aria">
      <PlaceBox
        key={`from ${fromId} ${language}`}
        label={texts.from}
        placeholder={texts.choosePlace}
        value={fromId}
        onChoose={(placeId) => choose({ fromId: placeId })}
      />
      <PlaceBox
        key={`to ${toId} ${language}`}
        label={texts.to}
        placeholder={texts.choosePlace}
        value={toId}
        onChoose={(placeId) => choose({ toId: placeId })}
      />
      <StraitBoxes />
      <div className="sea-foot">
        <NumberField
          className="sea-speed"
          value={choice.knots}
          minValue={LEAST_KNOTS}
          maxValue={MOST_KNOTS}
          formatOptions={{ maximumFractionDigits: 1 }}
          onChange={(knots) => {
            if (Number.isFinite(knots)) chooseSeaWay(stores, { knots });
          }}
        >
          <Label className="field-label">{texts.speed}</Label>
          <div className="field">
            <Input className="field-input" />
          </div>
        </NumberField>
        {progress.kind === 'none' ? null : (
          <Button className="text-button" onPress={() => clearSeaWay(stores)}>
            {texts.clear}
          </Button>
        )}
        <Button type="submit" className="button">
          {texts.find}
        </Button>
      </div>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </Form>
  );
}

function StraitBoxes(): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const { sea: texts } = useTexts();
  const { closedIds } = useSeaWay().choice;
  return (
    <fieldset className="sea-straits">
      <legend className="field-label">{texts.closedStraits}</legend>
      {stores.straitIds.map((id) => (
        <Checkbox
          key={id}
          isSelected={closedIds.includes(id)}
          onChange={(isClosed) =>
            chooseSeaWay(stores, {
              closedIds: stores.straitIds.filter((one) =>
                one === id ? isClosed : closedIds.includes(one),
              ),
            })
          }
        >
          {nameOfPlace(stores.atlas, id, language)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function endsProblem(
  { fromId, toId }: SeaWayFormProps['ends'],
  texts: { readonly noPlace: string; readonly samePlace: string },
): string | undefined {
  if (fromId === undefined || toId === undefined) return texts.noPlace;
  return fromId === toId ? texts.samePlace : undefined;
}
