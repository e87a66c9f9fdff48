import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { changeText } from '#formats/change-text.ts';
import { setDate } from '#scenario/operations.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import {
  useFollowing,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';

/** What letting the handle go at a day would change. */
export function HeldChange({ date }: { readonly date: string }): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const { situation } = useFollowing();
  const earthModel = useView((view) => view.earthModel);
  const language = useLanguage();
  const texts = useTexts().timeline;
  const day = useDeferredValue(date);
  const text = useMemo(() => {
    const there = resolve(atlas, setDate(scenario, day), { earthModel });
    return changeText(atlas, difference(situation, there), language);
  }, [atlas, scenario, situation, day, earthModel, language]);
  return <span>{texts.would({ change: text })}</span>;
}
