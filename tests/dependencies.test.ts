import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const page = readFileSync('docs/dependencies.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;

/** Names of packages in the first column of the page's tables; `-jp` stands for a name that begins as the one before. */
function listed(): readonly string[] {
  const firstCells = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '');
  return firstCells.flatMap((cell) => {
    const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return names.map((name) => (name.startsWith('-') ? `${names[0] ?? ''}${name}` : name));
  });
}

/** Types are named together. */
function isTypes(name: string): boolean {
  return name.startsWith('@types/');
}

describe('the page on dependencies', () => {
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

  it('has a line for each package', () => {
    expect(names.filter((name) => !isTypes(name) && !listed().includes(name))).toEqual([]);
  });

  it('has no line for a package that is not one', () => {
    expect(listed().filter((name) => !isTypes(name) && !names.includes(name))).toEqual([]);
  });
});

it('every version is held exactly', () => {
  const versions = [...Object.values(dependencies), ...Object.values(devDependencies)];
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
