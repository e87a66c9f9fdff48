import type { ReadLink } from '#formats/link.ts';
import type { Told } from '#store/keeping-store.ts';

/** What is to be said of a link that was read. */
export function toldOfLink(link: ReadLink): readonly Told[] {
  switch (link.kind) {
    case 'none':
      return [];
    case 'foreign':
      return [{ kind: 'link-foreign' }];
    case 'too-long':
      return [{ kind: 'link-too-long' }];
    case 'newer':
      return [{ kind: 'link-newer', presetId: link.presetId }];
    case 'link':
      return [
        ...(link.problems.length === 0
          ? []
          : [{ kind: 'link-mended', problems: link.problems } as const]),
        ...(link.changedPresetIds.length === 0
          ? []
          : [{ kind: 'link-preset-changed', presetIds: link.changedPresetIds } as const]),
      ];
  }
}
