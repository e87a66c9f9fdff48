import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const dataFolder = join(import.meta.dirname, 'data');

/** Packs the data files into one, by file name, beside the program. */
function packData(): Plugin {
  return {
    name: 'pack-data',
    generateBundle() {
      const names = readdirSync(dataFolder)
        .filter((name) => /\.(?:geo)?json$/.test(name) && name !== 'manifest.json')
        .sort();
      const files = Object.fromEntries(
        names.map((name) => [name, JSON.parse(readFileSync(join(dataFolder, name), 'utf8'))]),
      );
      this.emitFile({ type: 'asset', fileName: 'data.json', source: JSON.stringify(files) });
    },
  };
}

/** Puts the coast beside the program. */
function packCoast(): Plugin {
  const folder = join(import.meta.dirname, 'public/coast');
  return {
    name: 'pack-coast',
    generateBundle() {
      for (const name of readdirSync(folder).sort()) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `coast/${name}`, source });
      }
    },
  };
}

/** The declarations import by the names of rooms: this package file says where the rooms are. */
function placeDeclarations(): Plugin {
  const { imports } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
  ) as { imports: Record<string, string> };
  const rooms = Object.entries(imports).filter(([, path]) => path.startsWith('./src/'));
  const placed = rooms.map(([name, path]) => [
    name.replace('/*', '/*.ts'),
    path.replace('./src/', './').replace('/*', '/*.d.ts'),
  ]);
  return {
    name: 'place-declarations',
    generateBundle() {
      const source = `${JSON.stringify({ type: 'module', imports: Object.fromEntries(placed) }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'types/package.json', source });
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [packData(), packCoast(), placeDeclarations()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist-cli',
    license: { fileName: 'licences.md' },
    rollupOptions: {
      input: { atlas: 'src/cli/atlas.ts', engine: 'src/cli/engine.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
