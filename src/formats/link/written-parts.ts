import { type Fields, isFields } from '#scenario/fields.ts';
import { migrate } from '#scenario/migrate.ts';
import { type Scenario, scenarioVersion } from '#scenario/scenario.ts';
import { isModest } from '../json/is-modest.ts';

/** What is deeper or larger is not read. */
const MOST = { levels: 40, values: 300_000 };

/** Stands for B's own where it is the same as A's. */
const SAME = 0;

/** What both authors wrote, as JSON; undefined where neither wrote anything. */
export function writtenText(a: Scenario, b: Scenario | undefined): string | undefined {
  const first = writtenOf(a);
  const second = b && writtenOf(b);
  const isEmpty = (one: object | undefined) => one === undefined || Object.keys(one).length === 0;
  if (isEmpty(first) && isEmpty(second)) return undefined;
  const [one, other] = [JSON.stringify(first), JSON.stringify(second)];
  const parts = [
    scenarioVersion,
    first,
    ...(second === undefined ? [] : [one === other ? SAME : second]),
  ];
  return JSON.stringify(parts);
}

function writtenOf({ title, own, extras }: Scenario): object {
  const records = Object.entries(own).filter(([, list]) => list.length > 0);
  return {
    ...(title === undefined ? {} : { title }),
    ...(records.length === 0 ? {} : { own: Object.fromEntries(records) }),
    ...(extras === undefined ? {} : { extras }),
  };
}

/** What one scenario's author wrote, as fields that no one has checked. */
export interface UncheckedWritten {
  readonly fields: Fields;
  readonly extras: Fields | undefined;
}

const nothingWritten: UncheckedWritten = { fields: {}, extras: undefined };

/** What `writtenText` wrote; undefined where it cannot be read. */
export function readWritten(
  text: string,
): { readonly a: UncheckedWritten; readonly b: UncheckedWritten } | undefined {
  const parts = parsed(text);
  if (!Array.isArray(parts) || !isModest(parts, MOST)) return undefined;
  const [version, first, second]: unknown[] = parts;
  if (typeof version !== 'number' || version > scenarioVersion) return undefined;
  const a = fieldsOf(first, version);
  return { a, b: second === SAME ? a : fieldsOf(second, version) };
}

function fieldsOf(written: unknown, version: number): UncheckedWritten {
  if (!isFields(written)) return nothingWritten;
  const { fields } = migrate({ ...written, version });
  if (!isFields(fields)) return nothingWritten;
  const { title, own, extras } = fields;
  return {
    fields: {
      ...(title === undefined ? {} : { title }),
      ...(own === undefined ? {} : { own }),
    },
    extras: isFields(extras) ? extras : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
