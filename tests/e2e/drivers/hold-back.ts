import type { Page } from '@playwright/test';

/**
 * Holds back the script of a worker whose name begins so, until the function that it gives is called: what the worker is
 * asked meanwhile stays unanswered, however quick the machine is. To be said before the worker is first asked.
 */
export async function holdBack(page: Page, name: string): Promise<() => void> {
  let letGo: () => void = () => {};
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(new RegExp(`/${name}[^/]*\\.js$`), async (route) => {
    await isFree;
    await route.continue();
  });
  return letGo;
}
