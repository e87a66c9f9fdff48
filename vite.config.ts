import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** What is drawn in the first view, each with code of its own. */
const drawnFirst = [
  './src/map/create-map.ts',
  './src/ui/map-frame/legend.tsx',
  './src/ui/follows/proximity-table.tsx',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** A library in whose index everything stands, needed or not. */
const largeIndex = /[\\/]react-aria-components[\\/]/;

/** Tells of a module whether the map, its legend or the table imports it, by whatever way. */
function knowDrawn(): Rolldown.CodeSplittingNameFunction {
  const drawn = new Set<string>();
  const add: (id: string, graph: Rolldown.ChunkingContext) => void = (id, graph) => {
    if (drawn.has(id) || largeIndex.test(id)) return;
    drawn.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, graph);
  };
  return (id, graph) => {
    if (drawn.size === 0) for (const first of drawnFirst) add(first, graph);
    return drawn.has(id) ? 'view' : null;
  };
}

/**
 * Zod and the word that it may not use eval stand in one file, which is run before any schema is made. What the first page
 * needs stands in another, what map, legend and table share in a third, what tables are made of in a fourth: none waits for
 * anything else. All that two parts share that come later is one file more: by itself each of a hundred modules would be one.
 */
const output: Rolldown.OutputOptions = {
  codeSplitting: {
    minShareCount: 2,
    groups: [
      { name: 'zod', test: /[\\/]zod[\\/]|atlas[\\/]forbid-eval/, priority: 5, minShareCount: 1 },
      { name: 'first', tags: ['$initial'], priority: 4, minShareCount: 1 },
      { name: knowDrawn(), debugName: 'drawing', priority: 3 },
      { name: 'table', test: /[\\/]react-(?:aria|stately).*[\\/](?:[Tt]able|grid)/, priority: 2 },
      { name: 'later', priority: 1 },
    ],
  },
};

/** React Aria's own words in the languages that the page does not speak. */
const otherWords = /[\\/]intl[\\/](?:.*[\\/])?(?!en-US|ja-JP)[a-z]{2}-[A-Z]{2}\.mjs$/;

const NO_WORDS = '\0no-words';

/** Leaves those words out: they would make the page a twentieth longer. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  enforce: 'pre',
  resolveId: (id) => (otherWords.test(id) ? NO_WORDS : null),
  load: (id) => (id === NO_WORDS ? 'export default {};' : null),
};

export default defineConfig({
  base: './',
  plugins: [ownLanguages, react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // One style sheet: nothing that comes later comes unstyled, or moves what is there.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1500,
    license: true,
    rolldownOptions: { output },
  },
  worker: { format: 'es', rolldownOptions: { output } },
});
