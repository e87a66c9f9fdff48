import { expect, test, vi } from 'vitest';

test('before the Japanese texts are known they are English, and Japanese from then on', async () => {
  vi.resetModules();
  const { messages } = await import('#i18n/messages.ts');
  expect(messages('ja').shell.undo).toBe('Undo');
  await import('#i18n/japanese.ts');
  expect(messages('ja').shell.undo).toBe('元に戻す');
  expect(messages('en').shell.undo).toBe('Undo');
});
