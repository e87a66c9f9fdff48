import type { Page } from '@playwright/test';
import type { AtlasHandle } from '../../../src/app/offer-handle.ts';

/** Asks the handle that the page offers: the question is run in the page, with what it is about. */
export async function askAtlas<Answer, Question = undefined>(
  page: Page,
  question: (handle: AtlasHandle, about: Question) => Answer,
  about?: Question,
): Promise<Answer> {
  const handle = await page.evaluateHandle(() => {
    if (globalThis.basingAtlas === undefined) throw new Error('The page offers no handle.');
    return globalThis.basingAtlas;
  });
  return (await handle.evaluate(question as never, about)) as Answer;
}
