import type { Host } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';

/**
 * The contents of a JSON file, or of standard input for `-`.
 * @throws UsageError where it cannot be read; SyntaxError where it is not JSON
 */
export async function readJsonFile(host: Host, path: string): Promise<unknown> {
  let text: string;
  try {
    text = await host.readText(path);
  } catch (error) {
    throw new UsageError(
      `${path} could not be read: ${error instanceof Error ? error.message : error}.`,
    );
  }
  return JSON.parse(text.replace(/^\ufeff/, ''));
}
