import type { Atlas } from '#atlas/atlas.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Citation } from '#atlas/reference.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { LowAndHigh, SeaAndLand } from '#situation/sea-and-land.ts';
import { areaProvenance } from './area-provenance.ts';
import type { AreaPart } from './area-text.ts';
import type { Provenance } from './provenance.ts';
import { regionText } from './region-text.ts';
import { tallyProvenance } from './tally-provenance.ts';

/** The atlas, and the systems by whose ranges depth is counted. */
export interface DepthSources {
  readonly atlas: Atlas;
  readonly systemIds: readonly string[];
}

/** What the ranges rest on by which depth is counted. */
export function rangeCitations({ atlas, systemIds }: DepthSources): readonly Citation[] {
  return systemIds.flatMap((id) => {
    const system = atlas.systems.get(id);
    return system === undefined ? [] : systemCitations(system);
  });
}

/** An area of the table of depths. */
interface DepthArea {
  readonly part: AreaPart;
  readonly area: LowAndHigh<SeaAndLand>;
  /** All depths together where absent. */
  readonly depth: number | undefined;
  readonly region: GridRegion;
  /** The figure as it is shown. */
  readonly figure: string;
  /** The share that sea and land at the depth have of all rows. */
  readonly share: string;
}

/** Where the area comes from that lies at a depth. */
export function depthAreaProvenance(
  sources: DepthSources,
  { part, area, depth, region, figure, share }: DepthArea,
  language: Language,
): Provenance {
  const { tallies, areas } = messages(language);
  const parts = { total: areas.total, sea: tallies.seaPart, land: tallies.landPart };
  const isAll = depth === undefined;
  return areaProvenance(
    {
      subject: tallies.areaOf({
        part: parts[part],
        depth: isAll ? tallies.anyDepth : tallies.atDepth({ depth }),
      }),
      part,
      area,
      figure,
      facts: [
        ...(part === 'total' && !isAll ? [{ term: tallies.sharePart, text: share }] : []),
        { term: tallies.where, text: regionText(region, language) },
      ],
      citations: distinctCitations(rangeCitations(sources)),
    },
    language,
  );
}

/** What a step of depth means: how many sites reach, by which rule. */
export function depthStepProvenance(
  sources: DepthSources,
  depth: number,
  bound: 'exactly' | 'or-more',
  language: Language,
): Provenance {
  const { tallies, depth: texts, provenance } = messages(language);
  const figure =
    bound === 'exactly' ? tallies.atDepth({ depth }) : tallies.atDepthOrMore({ depth });
  return tallyProvenance(
    {
      subject: texts.title,
      figure,
      rule: provenance.depthFormula,
      facts: [{ term: provenance.earth, text: provenance.wgs84 }],
      citations: rangeCitations(sources),
      method: 'depth',
    },
    language,
  );
}

/** Where the region comes from that areas are counted in. */
export function extentProvenance(
  region: GridRegion,
  extent: 'usual' | 'shown',
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.extent,
      figure: regionText(region, language),
      rule: extent === 'usual' ? tallies.extentUsual : tallies.extentShown,
      origin: extent === 'usual' ? 'set' : 'computed',
      method: 'depth',
    },
    language,
  );
}

/** Why the cells are as large as they are that areas are counted in. */
export function cellSizeProvenance(language: Language, figure: string): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.cellSize,
      figure,
      rule: tallies.cellSizeRule,
      origin: 'set',
      method: 'depth',
    },
    language,
  );
}
