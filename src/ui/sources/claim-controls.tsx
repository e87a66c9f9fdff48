import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { alterCheck } from '#commands/check-claim.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { CheckControls, CheckResult } from '#situation/claim-check.ts';
import type { AskedCheck } from '#store/check-store.ts';
import { SelectBox } from '../controls/select-box.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Part } from '../record/part.tsx';
import { PointField } from './point-field.tsx';
import { PointPad } from './point-pad.tsx';

interface ClaimControlsProps {
  readonly check: AskedCheck;
  readonly result: CheckResult;
}

const EVERY_SYSTEM = 'every';
const OWN_POINT = 'own';

/** What the reader may change about a claim that depends on something: the aircraft, and the point. */
export function ClaimControls({ check, result }: ClaimControlsProps): ReactNode {
  const stores = useStores();
  const texts = useTexts().sources;
  const { systemIds, movable } = result.controls;
  const { claim, choices } = check;
  if (systemIds.length === 0 && movable === undefined) return null;
  const isChanged = Object.values(choices).some((choice) => choice !== undefined);
  return (
    <Part title={texts.change}>
      <div className="claim-controls">
        {systemIds.length === 0 ? null : <SystemChoice check={check} systemIds={systemIds} />}
        {movable === undefined ? null : <PointChoice check={check} movable={movable} />}
        {isChanged ? (
          <Button className="button" onPress={() => alterCheck(stores, claim, {})}>
            {texts.reset}
          </Button>
        ) : null}
      </div>
    </Part>
  );
}

interface SystemChoiceProps {
  readonly check: AskedCheck;
  readonly systemIds: readonly string[];
}

function SystemChoice({ check, systemIds }: SystemChoiceProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { claim, choices } = check;
  const nameOf = (id: string) => stores.atlas.systems.get(id)?.names[language] ?? id;
  return (
    <SelectBox
      label={texts.system}
      value={choices.systemId ?? EVERY_SYSTEM}
      options={[
        { value: EVERY_SYSTEM, text: texts.anySystem },
        ...systemIds.map((id) => ({ value: id, text: nameOf(id) })),
      ]}
      onChange={(value) =>
        alterCheck(stores, claim, {
          ...choices,
          systemId: value === EVERY_SYSTEM ? undefined : value,
        })
      }
    />
  );
}

type Movable = NonNullable<CheckControls['movable']>;

interface PointChoiceProps {
  readonly check: AskedCheck;
  readonly movable: Movable;
}

/** Where the point lies: one of the places that the words may mean, or anywhere. */
function PointChoice({ check, movable }: PointChoiceProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { claim, choices } = check;
  const { kind, placeIds } = movable;
  const moveTo = (position: Movable['position']) =>
    alterCheck(stores, claim, { ...choices, [kind]: position });
  const position = choices[kind] ?? movable.position;
  const placeId = placeIds.find((id) => stores.atlas.places.get(id)?.position === choices[kind]);
  const value = choices[kind] === undefined ? placeIds[0] : placeId;
  return (
    <>
      <SelectBox
        label={kind === 'target' ? texts.targetPlace : texts.originPlace}
        value={value ?? OWN_POINT}
        options={[
          ...placeIds.map((id) => ({ value: id, text: nameOfPlace(stores.atlas, id, language) })),
          ...(value === undefined ? [{ value: OWN_POINT, text: texts.ownPoint }] : []),
        ]}
        onChange={(id) => {
          const place = stores.atlas.places.get(id);
          if (place !== undefined) moveTo(place.position);
        }}
      />
      <PointField position={position} onMove={moveTo} />
      <PointPad position={position} onMove={moveTo} />
    </>
  );
}
