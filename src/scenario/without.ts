import { type Fields, isFields } from './fields.ts';
import type { ScenarioProblem } from './scenario-problem.ts';

interface Branch {
  isDropped: boolean;
  readonly below: Map<string, Branch>;
}

/** Fields without what stands at some paths: a field goes, and an element of a list makes room for the next. */
export function without(fields: Fields, paths: readonly ScenarioProblem['path'][]): Fields {
  const root: Branch = { isDropped: false, below: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const step of path) {
      const next = branch.below.get(String(step)) ?? { isDropped: false, below: new Map() };
      branch.below.set(String(step), next);
      branch = next;
    }
    branch.isDropped = true;
  }
  return pruneFields(fields, root);
}

function pruneFields(fields: Fields, branch: Branch): Fields {
  return Object.fromEntries(prunedEntries(Object.entries(fields), branch));
}

function prune(value: unknown, branch: Branch): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((one: unknown, index): [string, unknown] => [String(index), one]);
    return prunedEntries(elements, branch).map(([, one]) => one);
  }
  return isFields(value) ? pruneFields(value, branch) : value;
}

function prunedEntries(
  entries: readonly (readonly [string, unknown])[],
  { below }: Branch,
): [string, unknown][] {
  return entries.flatMap(([key, value]): [string, unknown][] => {
    const branch = below.get(key);
    if (branch === undefined) return [[key, value]];
    return branch.isDropped ? [] : [[key, prune(value, branch)]];
  });
}
