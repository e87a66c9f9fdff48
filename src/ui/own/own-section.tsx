import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { removeCondition } from '#commands/own-conditions.ts';
import { removePlace } from '#commands/own-places.ts';
import { removeSystem } from '#commands/own-systems.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { Selection } from '#store/view-store.ts';
import { useActions, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';
import { Section } from '../sidebar/section.tsx';
import { CombinationForm } from './combination-form.tsx';
import { ConditionForm } from './condition-form.tsx';
import { CsvImport } from './csv-import.tsx';
import { OwnList } from './own-list.tsx';
import { PlaceForm } from './place-form.tsx';
import { SystemForm } from './system-form.tsx';
import './own.css';

type Adding = 'place' | 'csv' | 'system' | 'combination' | 'condition' | undefined;

/** The records that the reader adds to the scenario: places, systems and conditions, with the forms for more. */
export function OwnSection(): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const language = useLanguage();
  const { own: texts, scenario, statements } = useTexts();
  const { none } = scenario;
  const { showPlace } = useActions();
  const { open } = useTrail();
  const [adding, setAdding] = useState<Adding>();
  const { atlas } = stores;
  const done = (kind: Selection['kind']) => (id: string | undefined) => {
    setAdding(undefined);
    if (id === undefined) return;
    open({ kind, id });
    if (kind === 'place') showPlace(id);
  };
  const systemIds = [...own.systems, ...own.combinations].map(({ id }) => id);
  const counts = [
    ...(own.places.length > 0 ? [texts.placeCount({ count: own.places.length })] : []),
    ...(systemIds.length > 0 ? [texts.systemCount({ count: systemIds.length })] : []),
    ...(own.conditions.length > 0 ? [texts.conditionCount({ count: own.conditions.length })] : []),
  ];
  const add = (what: NonNullable<Adding>, text: string) => (
    <Button className="button" isDisabled={adding === what} onPress={() => setAdding(what)}>
      {text}
    </Button>
  );
  return (
    <Section
      title={texts.title}
      summary={counts.length === 0 ? none : counts.join(statements.listSeparator)}
    >
      <p className="quiet">{texts.help}</p>
      <OwnList
        title={texts.places}
        kind="place"
        records={own.places.map(({ id }) => ({ id, name: nameOfPlace(atlas, id, language) }))}
        onRemove={(id) => removePlace(stores, id)}
      />
      {adding === 'place' ? <PlaceForm onDone={done('place')} /> : null}
      {adding === 'csv' ? <CsvImport onDone={() => setAdding(undefined)} /> : null}
      <div className="own-acts">
        {add('place', texts.addPlace)}
        {add('csv', texts.fromCsv)}
      </div>
      <OwnList
        title={texts.systems}
        kind="system"
        records={systemIds.map((id) => ({
          id,
          name: atlas.systems.get(id)?.names[language] ?? id,
        }))}
        onRemove={(id) => removeSystem(stores, id)}
      />
      {adding === 'system' ? <SystemForm onDone={done('system')} /> : null}
      {adding === 'combination' ? <CombinationForm onDone={done('system')} /> : null}
      <div className="own-acts">
        {add('system', texts.addSystem)}
        {add('combination', texts.addCombination)}
      </div>
      <OwnList
        title={texts.conditions}
        kind="condition"
        records={own.conditions.map(({ id, title }) => ({ id, name: title }))}
        onRemove={(id) => removeCondition(stores, id)}
      />
      {adding === 'condition' ? <ConditionForm onDone={done('condition')} /> : null}
      <div className="own-acts">{add('condition', texts.addCondition)}</div>
    </Section>
  );
}
