import { describe, expect, test, vi } from 'vitest';
import { askForAll, laterPart } from '#ui/later-part.ts';

const atOnce = () => Promise.resolve();

describe('a part that comes later', () => {
  test('is not brought before it is asked for', () => {
    const load = vi.fn(async () => 'chart');
    const part = laterPart(load);
    expect(part.state.getState()).toEqual({ kind: 'unasked' });
    expect(load).not.toHaveBeenCalled();
  });

  test('is waited for, and then there', async () => {
    const part = laterPart(async () => 'chart');
    const asked = part.ask();
    expect(part.state.getState()).toEqual({ kind: 'waiting' });
    await asked;
    expect(part.state.getState()).toEqual({ kind: 'there', value: 'chart' });
  });

  test('is brought once, however often it is asked for', async () => {
    const load = vi.fn(async () => 'chart');
    const part = laterPart(load);
    await Promise.all([part.ask(), part.ask()]);
    await part.ask();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('that is a function stays one', async () => {
    const chart = () => 'drawn';
    const part = laterPart(async () => chart);
    await part.ask();
    expect(part.state.getState()).toEqual({ kind: 'there', value: chart });
  });

  test('that fails to come says so, and comes when it is asked for again', async () => {
    const load = vi.fn(async () => 'chart').mockRejectedValueOnce(new Error('no server'));
    const part = laterPart(load);
    await part.ask();
    expect(part.state.getState()).toEqual({ kind: 'failed', isTryingAgain: false });
    const asked = part.ask();
    expect(part.state.getState()).toEqual({ kind: 'failed', isTryingAgain: true });
    await asked;
    expect(part.state.getState()).toEqual({ kind: 'there', value: 'chart' });
  });
});

describe('asking for all parts', () => {
  test('brings one after another, each after a rest', async () => {
    const steps: string[] = [];
    const [one, other] = ['one', 'other'].map((name) =>
      laterPart(async () => {
        steps.push(name);
      }),
    );
    await askForAll(async () => void steps.push('rest'));
    expect(steps.slice(-4)).toEqual(['rest', 'one', 'rest', 'other']);
    expect(one?.state.getState().kind).toBe('there');
    expect(other?.state.getState().kind).toBe('there');
  });

  test('brings what only becomes known by a part that it brings', async () => {
    const inner: { part?: ReturnType<typeof laterPart> } = {};
    laterPart(async () => {
      inner.part = laterPart(async () => 'form');
    });
    await askForAll(atOnce);
    expect(inner.part?.state.getState()).toEqual({ kind: 'there', value: 'form' });
  });

  test('waits for one that somebody else has asked for', async () => {
    let bring: (value: string) => void = () => {};
    const part = laterPart(() => new Promise<string>((resolve) => (bring = resolve)));
    void part.ask();
    const all = vi.fn();
    const asked = askForAll(atOnce).then(all);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(all).not.toHaveBeenCalled();
    bring('table');
    await asked;
    expect(part.state.getState()).toEqual({ kind: 'there', value: 'table' });
  });

  test('passes over one that fails, and leaves it to who asks for it', async () => {
    const failing = laterPart(async () => Promise.reject(new Error('no server')));
    const next = laterPart(async () => 'list');
    await askForAll(atOnce);
    await askForAll(atOnce);
    expect(failing.state.getState()).toEqual({ kind: 'failed', isTryingAgain: false });
    expect(next.state.getState()).toEqual({ kind: 'there', value: 'list' });
  });
});
