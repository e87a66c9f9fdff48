import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { drawRings } from '#commands/draw-rings.ts';
import { removeRings } from '#commands/remove-rings.ts';
import { distanceProblemText } from '#formats/distance-problem-text.ts';
import { givenRingProvenance } from '#formats/length-provenance.ts';
import { figureText, lengthsText, lengthText } from '#formats/length-text.ts';
import { type DistanceUnit, parseDistances } from '#formats/parse-distances.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { hasRoomForRings } from '#scenario/operations.ts';
import { MOST_FOCUS } from '#scenario/scenario.ts';
import { Choice } from '../controls/choice.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { PlaceBox } from '../controls/place-box.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import './rings.css';

/** The plain distances that are drawn, each to take away, and the form for more. */
export function RingList(): ReactNode {
  const stores = useStores();
  const { proximityRings } = useScenario();
  const language = useLanguage();
  const { scenario: texts } = useTexts();
  const name = (placeId: string) => nameOfPlace(stores.atlas, placeId, language);
  return (
    <>
      <p className="quiet">{texts.ringsHelp}</p>
      <ul className="ring-list">
        {proximityRings.map(({ placeId, radiiMetres, unit }) => (
          <li key={placeId} className="ring-row">
            <span className="ring-place">{name(placeId)}</span>
            <span className="ring-radii">
              <FigureText
                text={lengthsText(radiiMetres, unit, language)}
                figures={radiiMetres.map((metres) => ({
                  figure: figureText(metres, unit, language),
                  provenance: () =>
                    givenRingProvenance(
                      stores.atlas,
                      placeId,
                      stores.view.getState().earthModel,
                      language,
                      lengthText(metres, unit, language),
                    ),
                }))}
              />
            </span>
            <IconButton
              icon="close"
              label={texts.removeRings({ place: name(placeId) })}
              onPress={() => removeRings(stores, placeId)}
            />
          </li>
        ))}
      </ul>
      <RingForm />
    </>
  );
}

function RingForm(): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const { scenario: texts, units } = useTexts();
  const scenario = useScenario();
  const [lead] = scenario.focusIds;
  const viewUnit = useView((view) => view.lengthUnit);
  const [chosenPlace, setChosenPlace] = useState<string>();
  const [chosenUnit, setChosenUnit] = useState<DistanceUnit>();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const placeId = chosenPlace ?? lead;
  const unit = chosenUnit ?? viewUnit;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (placeId === undefined) {
      setError(texts.noPlaceChosen);
      return;
    }
    const parsed = parseDistances(typed, unit);
    if (!parsed.ok) {
      setError(distanceProblemText(parsed.problem, unit, language));
      return;
    }
    if (!hasRoomForRings(scenario, placeId)) {
      setError(texts.ringsFull({ most: MOST_FOCUS }));
      return;
    }
    setError(undefined);
    drawRings(stores, { placeId, radiiMetres: [...parsed.radiiMetres], unit: parsed.unit });
  };
  return (
    <Form className="ring-form" onSubmit={submit} validationBehavior="aria">
      <PlaceBox
        key={`${placeId} ${language}`}
        label={texts.ringsRound}
        placeholder={texts.choosePlace}
        value={placeId}
        onChoose={setChosenPlace}
      />
      <TextField
        className="ring-distances"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        isInvalid={error !== undefined}
      >
        <Label className="field-label">{texts.distances}</Label>
        <div className="field">
          <Input className="field-input" placeholder={texts.distancesExample} />
        </div>
        <FieldError className="field-error">{error}</FieldError>
      </TextField>
      <div className="ring-foot">
        <Choice
          label={texts.distances}
          hideLabel
          value={unit}
          options={[
            { value: 'km', text: units.km },
            { value: 'mi', text: units.mi },
            { value: 'nmi', text: units.nmi },
          ]}
          onChange={setChosenUnit}
        />
        <Button type="submit" className="button">
          {texts.drawRings}
        </Button>
      </div>
    </Form>
  );
}
