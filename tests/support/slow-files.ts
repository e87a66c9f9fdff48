import type { Reporter, TestModule } from 'vitest/node';

const SLOW_MILLISECONDS = 90_000;

/** Names each file of tests that runs for long, while it runs: a test that never ends is told by its name. */
export class SlowFiles implements Reporter {
  readonly #alarms = new Map<string, NodeJS.Timeout>();

  onTestModuleStart({ moduleId }: TestModule): void {
    const alarm = setInterval(() => {
      process.stdout.write(`still running: ${moduleId}\n`);
    }, SLOW_MILLISECONDS);
    alarm.unref();
    this.#alarms.set(moduleId, alarm);
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    clearInterval(this.#alarms.get(moduleId));
    this.#alarms.delete(moduleId);
  }
}
