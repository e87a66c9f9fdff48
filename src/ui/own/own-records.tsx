import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { removeCondition } from '#commands/own-conditions.ts';
import { removePlace } from '#commands/own-places.ts';
import { removeSystem } from '#commands/own-systems.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { mostOwn, type OwnKind } from '#scenario/own-limits.ts';
import { isFull } from '#scenario/own-operations.ts';
import type { Selection } from '#store/view-store.ts';
import { useActions, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';
import { CombinationForm } from './combination-form.tsx';
import { ConditionForm } from './condition-form.tsx';
import { CsvImport } from './csv-import.tsx';
import { OwnList } from './own-list.tsx';
import { PlaceForm } from './place-form.tsx';
import { SystemForm } from './system-form.tsx';
import './own.css';

/** What the form adds that is open; none where absent. */
export type Adding = 'place' | 'csv' | 'system' | 'combination' | 'condition' | undefined;

/** The kind of record that each form adds. */
const kindAdded: Readonly<Record<NonNullable<Adding>, OwnKind>> = {
  place: 'places',
  csv: 'places',
  system: 'systems',
  combination: 'combinations',
  condition: 'conditions',
};

interface OwnRecordsProps {
  readonly adding: Adding;
  readonly onAdd: (adding: Adding) => void;
}

/** The records that the reader adds to the scenario: places, systems and conditions, with the forms for more. */
export function OwnRecords({ adding, onAdd }: OwnRecordsProps): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const { own } = scenario;
  const language = useLanguage();
  const texts = useTexts().own;
  const { showPlace } = useActions();
  const { open } = useTrail();
  const { atlas } = stores;
  const opener = useRef<Element>(undefined);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (adding === undefined && isFocusLost && opener.current instanceof HTMLElement) {
      opener.current.focus();
    }
  }, [adding]);
  const done = (kind: Selection['kind']) => (id: string | undefined) => {
    onAdd(undefined);
    if (id === undefined) return;
    open({ kind, id });
    if (kind === 'place') showPlace(id);
  };
  const systemIds = [...own.systems, ...own.combinations].map(({ id }) => id);
  const add = (what: NonNullable<Adding>, text: string) => (
    <Button
      className="button"
      isDisabled={adding === what || isFull(scenario, kindAdded[what])}
      onPress={({ target }) => {
        opener.current = target;
        onAdd(what);
      }}
    >
      {text}
    </Button>
  );
  const full = (kind: OwnKind) =>
    isFull(scenario, kind) ? <p className="quiet">{texts.full({ most: mostOwn[kind] })}</p> : null;
  return (
    <>
      <p className="quiet">{texts.help}</p>
      <OwnList
        title={texts.places}
        kind="place"
        records={own.places.map(({ id }) => ({ id, name: nameOfPlace(atlas, id, language) }))}
        onRemove={(id) => removePlace(stores, id)}
      />
      {adding === 'place' ? <PlaceForm onDone={done('place')} /> : null}
      {adding === 'csv' ? <CsvImport onDone={() => onAdd(undefined)} /> : null}
      {full('places')}
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
      {full('systems')}
      {full('combinations')}
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
      {full('conditions')}
      <div className="own-acts">{add('condition', texts.addCondition)}</div>
    </>
  );
}
