import { changeView } from '#commands/change-view.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import type { SearchEntry } from '#formats/open-search.ts';
import { messages } from '#i18n/messages.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Stores } from '#store/stores.ts';

type CommandTexts = ReturnType<typeof messages>['search']['commands'];

/** Something the page does that can be searched for. */
export interface PageCommand {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly title: Readonly<Record<'en' | 'ja', string>>;
  run(): void;
}

type Toggle = 'graticule' | 'largeType' | 'timelineShown';

/** The commands of the page, and the presets that it can open. */
export function pageCommands(
  stores: Stores,
  openPreset: (presetId: string) => void,
): readonly PageCommand[] {
  const turn = (field: Toggle) => () =>
    changeView(stores, { [field]: !stores.view.getState()[field] });
  const acts: Readonly<Record<Exclude<keyof CommandTexts, 'openPreset'>, () => void>> = {
    undo: () => undo(stores),
    redo: () => redo(stores),
    english: () => changeView(stores, { language: 'en' }),
    japanese: () => changeView(stores, { language: 'ja' }),
    light: () => changeView(stores, { theme: 'light' }),
    dark: () => changeView(stores, { theme: 'dark' }),
    globe: () => changeView(stores, { projection: 'globe' }),
    flat: () => changeView(stores, { projection: 'mercator' }),
    graticule: turn('graticule'),
    kilometres: () => changeView(stores, { lengthUnit: 'km' }),
    miles: () => changeView(stores, { lengthUnit: 'mi' }),
    nauticalMiles: () => changeView(stores, { lengthUnit: 'nmi' }),
    ellipsoid: () => changeView(stores, { earthModel: 'wgs84' }),
    sphere: () => changeView(stores, { earthModel: 'sphere' }),
    largeType: turn('largeType'),
    timeline: turn('timelineShown'),
  };
  const [en, ja] = [messages('en').search.commands, messages('ja').search.commands];
  return [
    ...Object.entries(acts).map(([id, run]) => {
      const key = id as keyof typeof acts;
      return command(id, { en: en[key], ja: ja[key] }, run);
    }),
    ...stores.presets.map(({ id, title }: Preset) =>
      command(
        `preset-${id}`,
        { en: en.openPreset({ title: title.en }), ja: ja.openPreset({ title: title.ja }) },
        () => openPreset(id),
      ),
    ),
  ];
}

function command(id: string, title: PageCommand['title'], run: () => void): PageCommand {
  const entry: SearchEntry = {
    kind: 'command',
    id,
    titles: [title.en, title.ja],
    names: [],
    text: [],
  };
  return { id, entry, title, run };
}
