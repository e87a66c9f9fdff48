import { expect, type Locator } from '@playwright/test';

/** How long a list may take to open before what is typed is typed once more, milliseconds. */
const PATIENCE = 5000;

/**
 * Types into a field that finds, and chooses what was found. Such a list closes while something scrolls under it, as the page
 * does when it brings the field into sight: what is typed is then typed again, as a person would.
 */
export async function chooseFound(field: Locator, typed: string, option: Locator): Promise<void> {
  await field.click();
  await expect(async () => {
    await field.fill('');
    await field.fill(typed);
    await option.click({ timeout: PATIENCE });
  }).toPass();
}
