import { toMetres } from '#geodesy/units.ts';
import { longestRange, type Own, type OwnFigure, type OwnSystem } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { type GroundDraft, type GroundFault, groundDraft, readGround } from './ground-draft.ts';
import { hasFault, type NameFault, nameFault, type ReadDraft, typedName } from './read-draft.ts';

/** A system of the user's own as it is typed. */
export interface SystemDraft {
  readonly name: string;
  readonly category: OwnSystem['category'];
  readonly operators: readonly OwnSystem['operators'][number][];
  readonly facility: OwnSystem['facility'];
  readonly rangeKind: OwnSystem['range']['kind'];
  readonly low: string;
  readonly stated: string;
  readonly high: string;
  readonly unit: OwnFigure['unit'];
  readonly refuellable: boolean;
  readonly ground: GroundDraft;
}

/** What is wrong with a typed figure. */
export type FigureFault = 'missing' | 'unreadable' | 'above-stated' | 'below-stated';

/** Which fields of a draft are wrong. */
export interface SystemFaults {
  readonly name: NameFault | undefined;
  readonly operators: boolean;
  readonly low: FigureFault | undefined;
  readonly stated: FigureFault | undefined;
  readonly high: FigureFault | undefined;
  readonly ground: GroundFault | undefined;
}

export function systemDraft(system: OwnSystem | undefined): SystemDraft {
  const range = system?.range;
  const unit = range?.stated.unit ?? 'km';
  const typed = (figure: OwnFigure | undefined) =>
    figure === undefined ? '' : String(inUnit(figure, unit));
  return {
    name: system?.name ?? '',
    category: system?.category ?? 'missile',
    operators: system?.operators ?? ['US'],
    facility: system?.facility ?? 'ground',
    rangeKind: range?.kind ?? 'missile-range',
    low: typed(range?.low),
    stated: typed(range?.stated),
    high: typed(range?.high),
    unit,
    refuellable: system?.refuellable ?? false,
    ground: groundDraft(system?.ground),
  };
}

/** The system that was typed, or what is wrong with it. */
export function readSystem(
  draft: SystemDraft,
  before: OwnSystem | undefined,
  own: Own,
): ReadDraft<OwnSystem, SystemFaults> {
  const name = typedName(draft.name);
  const ground = readGround(draft.ground);
  const [low, stated, high] = [draft.low, draft.stated, draft.high].map((typed) =>
    readFigure(typed, draft.unit),
  );
  const faults: SystemFaults = {
    name: nameFault(name),
    operators: draft.operators.length === 0,
    low: low === 'unreadable' ? low : isAbove(low, stated) ? 'above-stated' : undefined,
    stated: stated === undefined ? 'missing' : stated === 'unreadable' ? stated : undefined,
    high: high === 'unreadable' ? high : isAbove(stated, high) ? 'below-stated' : undefined,
    ground: typeof ground === 'string' ? ground : undefined,
  };
  if (hasFault(faults) || typeof stated !== 'number' || typeof ground === 'string')
    return { faults };
  const figure = (value: number) => ({ value, unit: draft.unit });
  return {
    record: {
      id: before?.id ?? freeOwnId(own, name, 'system'),
      name,
      category: draft.category,
      operators: [...draft.operators],
      facility: draft.facility,
      refuellable: draft.refuellable,
      range: {
        kind: draft.rangeKind,
        ...(typeof low === 'number' ? { low: figure(low) } : {}),
        stated: figure(stated),
        ...(typeof high === 'number' ? { high: figure(high) } : {}),
      },
      ground,
    },
  };
}

/** A typed length: nothing where nothing is typed. Commas and spaces part thousands. */
function readFigure(typed: string, unit: OwnFigure['unit']): number | 'unreadable' | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/(?<=\d)[,\s](?=\d{3}(\D|$))/gu, '')
    .trim();
  if (plain === '') return undefined;
  const value = /^\d*\.?\d+$/u.test(plain) ? Number(plain) : Number.NaN;
  return value > 0 && value <= longestRange(unit) ? value : 'unreadable';
}

function isAbove(
  one: number | 'unreadable' | undefined,
  other: number | 'unreadable' | undefined,
): boolean {
  return typeof one === 'number' && typeof other === 'number' && one > other;
}

function inUnit({ value, unit }: OwnFigure, wanted: OwnFigure['unit']): number {
  if (unit === wanted) return value;
  return Number((toMetres(value, unit) / toMetres(1, wanted)).toFixed(3));
}
