import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { redo, undo } from '#commands/undo-redo.ts';
import { changeTold } from '#formats/change-text.ts';
import { BothStatements } from '../compare/both-statements.tsx';
import { useSides } from '../compare/use-sides.ts';
import {
  useFollowing,
  useHistory,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
} from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { StatementText } from './statement-text.tsx';
import './statement.css';

/** The sentence that says what follows, or of two scenarios both, and under it what the last act changed. */
export function Statement(): ReactNode {
  const sides = useSides();
  return (
    <div className="statement">
      {sides === undefined ? <LoneStatement /> : <BothStatements sides={sides} />}
      <ChangeLine />
    </div>
  );
}

function LoneStatement(): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const { situation } = useFollowing();
  return <StatementText now={{ atlas, scenario, situation }} isEdited />;
}

/** What the last act changed, with the way back; it stays until the next act. */
function ChangeLine(): ReactNode {
  const stores = useStores();
  const { change, situation } = useFollowing();
  const { past, future } = useHistory();
  const language = useLanguage();
  const texts = useTexts().shell;
  const undone = future > 0;
  return (
    <div className="statement-change" aria-live="polite">
      {change === undefined ? null : (
        <p key={changeKey(situation)}>
          <span>
            <FigureText {...changeTold(stores.atlas, change, language)} />
          </span>{' '}
          {past > 0 && !undone ? (
            <Button className="text-button" onPress={() => undo(stores)}>
              {texts.undo}
            </Button>
          ) : null}
          {undone ? (
            <Button className="text-button" onPress={() => redo(stores)}>
              {texts.redo}
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** A key for each situation, so that the line is drawn anew at each act. */
function changeKey(situation: object): number {
  const known = keys.get(situation);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(situation, lastKey);
  return lastKey;
}
