import { type ReactNode, useState } from 'react';
import { combine } from '#commands/own-systems.ts';
import { bandText, partsText } from '#formats/band-text.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { conditionHolds } from '#situation/access.ts';
import { bandOf } from '#situation/band.ts';
import { carriersOf, weaponsOf } from '#situation/combinable.ts';
import { refuellingConditionId } from '#situation/reach.ts';
import { SelectBox } from '../controls/select-box.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { FormFrame } from './form-frame.tsx';

interface CombinationFormProps {
  readonly onDone: (systemId: string | undefined) => void;
}

/** A carrier and its weapon, to reckon as one band with both parts named. */
export function CombinationForm({ onDone }: CombinationFormProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const language = useLanguage();
  const texts = useTexts().own;
  const [carrierId, setCarrier] = useState<string>();
  const [weaponId, setWeapon] = useState<string>();
  const [hasFault, setFault] = useState(false);
  const { atlas } = stores;
  const carrier = atlas.systems.get(carrierId ?? '');
  const weapons = carrier === undefined ? [] : weaponsOf(atlas, carrier);
  const weapon = weapons.find(({ id }) => id === weaponId);
  const submit = () => {
    if (carrier === undefined || weapon === undefined) {
      setFault(true);
      return;
    }
    const name = `${carrier.names.en} ${weapon.names.en}`;
    const id = freeOwnId(own, name, 'combination');
    combine(stores, { id, carrierId: carrier.id, weaponId: weapon.id });
    onDone(id);
  };
  const options = (systems: typeof weapons) =>
    systems.map(({ id, names }) => ({ value: id, text: names[language] }));
  return (
    <FormFrame
      addTitle={texts.addCombination}
      hasFault={false}
      onSubmit={submit}
      onCancel={() => onDone(undefined)}
    >
      <SelectBox
        label={texts.carrier}
        value={carrierId}
        placeholder={texts.chooseCarrier}
        options={options(carriersOf(atlas))}
        onChange={(id) => {
          setCarrier(id);
          setWeapon(undefined);
          setFault(false);
        }}
      />
      {carrier === undefined ? null : (
        <SelectBox
          key={carrier.id}
          label={texts.weapon}
          value={weapon?.id}
          placeholder={texts.chooseWeapon}
          options={options(weapons)}
          onChange={(id) => {
            setWeapon(id);
            setFault(false);
          }}
        />
      )}
      <EndToEnd carrierId={carrier?.id} weaponId={weapon?.id} />
      {hasFault ? (
        <p className="field-error" role="alert">
          {texts.noPair}
        </p>
      ) : null}
    </FormFrame>
  );
}

interface EndToEndProps {
  readonly carrierId: string | undefined;
  readonly weaponId: string | undefined;
}

/** What the two come to, both parts named, before they are added. */
function EndToEnd({ carrierId, weaponId }: EndToEndProps): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().own;
  const carrier = atlas.systems.get(carrierId ?? '');
  const weapon = atlas.systems.get(weaponId ?? '');
  if (carrier === undefined || weapon === undefined) return null;
  const refuelled = conditionHolds(atlas, scenario, refuellingConditionId);
  const band = bandOf({ ...carrier, combination: { carrier, weapon } }, refuelled);
  if (band?.parts === undefined) return null;
  return (
    <p className="quiet">
      {texts.endToEnd({
        parts: partsText(band.parts, unit, language),
        sum: bandText(band, unit, language),
      })}
    </p>
  );
}
