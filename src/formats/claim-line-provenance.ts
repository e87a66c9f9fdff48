import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type {
  CheckLine,
  CheckResult,
  CheckRing,
  RankedSite,
  SystemAnswer,
} from '#situation/claim-check.ts';
import type { LineEnd } from '#situation/measured-line.ts';
import { bandProvenance } from './band-provenance.ts';
import { givenProvenance, measuredProvenance } from './claim-provenance.ts';
import { placeFact } from './distance-provenance.ts';
import { precisionText } from './length-text.ts';
import { lineEndText } from './line-end-text.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance, ProvenanceFact } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/** The claim that a figure belongs to, and how it was checked. */
export interface CheckedClaim {
  readonly atlas: Atlas;
  readonly claim: Claim;
  readonly result: CheckResult;
  readonly language: Language;
}

function endFact(atlas: Atlas, end: LineEnd, language: Language): ProvenanceFact {
  const { provenance: texts } = messages(language);
  const place = end.placeId === undefined ? undefined : atlas.places.get(end.placeId);
  return place === undefined || end.at === 'shore'
    ? { term: texts.inputs, text: lineEndText(atlas, end, language) }
    : placeFact(place, language);
}

/** Where the length of one line of a check comes from: its ends, the formula, and the coast where it ends at a shore. */
export function checkLineProvenance(
  { atlas, claim, result, language }: CheckedClaim,
  line: Pick<CheckLine, 'from' | 'to' | 'uncertaintyMetres'>,
  figure: string,
): Provenance {
  const { provenance: texts, sources } = messages(language);
  const ends = [line.from, line.to];
  const isShore = ends.some(({ at }) => at === 'shore');
  const [from = '', to = ''] = ends.map((end) => lineEndText(atlas, end, language));
  const { coastCredits } = result.provenance;
  return tallyProvenance(
    {
      subject: texts.ends({ from, to }),
      figure,
      rule: texts.methods[isShore ? 'shore-to-shore' : 'geodesic'],
      facts: [
        { term: texts.earth, text: texts.wgs84 },
        ...ends.map((end) => endFact(atlas, end, language)),
        ...(isShore && coastCredits.length > 0
          ? [{ term: texts.coast, text: coastCredits.join(sources.listSeparator) }]
          : []),
        {
          term: texts.precision,
          text: texts.within({ precision: precisionText(line.uncertaintyMetres, language) }),
        },
      ],
      citations: [
        ...ends.flatMap(({ placeId = '' }) => atlas.places.get(placeId)?.geocoding.citations ?? []),
        ...claim.citations,
      ],
      origin: 'computed',
      method: isShore ? 'shore-to-shore' : 'distances',
    },
    language,
  );
}

/** Where the distance of a site comes from in the list that a claim is sorted by. */
export function rankedSiteProvenance(
  { atlas, claim, result, language }: CheckedClaim,
  { siteId, uncertaintyMetres, to }: RankedSite,
  figure: string,
): Provenance {
  const { provenance: texts } = messages(language);
  const told = measuredProvenance(atlas, claim, result, language, figure);
  const site = atlas.places.get(siteId);
  const facts = told.facts.filter(({ term }) => term !== texts.precision && term !== texts.inputs);
  return {
    ...told,
    subject: texts.ends({
      from: nameOfPlace(atlas, siteId, language),
      to: lineEndText(atlas, to, language),
    }),
    origin: texts.computed,
    facts: [
      ...facts,
      ...(site === undefined ? [] : [placeFact(site, language)]),
      endFact(atlas, to, language),
      {
        term: texts.precision,
        text: texts.within({ precision: precisionText(uncertaintyMetres, language) }),
      },
    ],
    citations: site?.geocoding.citations ?? told.citations,
  };
}

/** Where it comes from which other sites a system reaches the claim's point from. */
export function otherSitesProvenance(
  { atlas, claim, language }: CheckedClaim,
  { systemId, others }: SystemAnswer,
  figure: string,
): Provenance {
  const { provenance: texts, tallies } = messages(language);
  const system = atlas.systems.get(systemId);
  const names = others.map(({ siteId }) => nameOfPlace(atlas, siteId, language));
  return tallyProvenance(
    {
      subject: tallies.othersOf({ system: system?.names[language] ?? systemId }),
      figure,
      rule: texts.methods.reach,
      facts: namesFacts(texts.sites, names, language),
      citations: [...(system === undefined ? [] : systemCitations(system)), ...claim.citations],
      method: 'bands',
    },
    language,
  );
}

/** Where the radius of a ring of a check comes from: the band of its system, or the claim's own figure. */
export function checkRingProvenance(
  { atlas, claim, result, language }: CheckedClaim,
  { systemId, role }: CheckRing,
  figure: string,
): Provenance {
  const system = systemId === undefined ? undefined : atlas.systems.get(systemId);
  const band = result.systems.find((one) => one.systemId === systemId)?.band;
  if (system !== undefined && band !== undefined) {
    return bandProvenance(atlas, system, band, language, figure);
  }
  return role === 'given'
    ? givenProvenance(atlas, claim, language, figure)
    : measuredProvenance(atlas, claim, result, language, figure);
}

/** Where a figure comes from that was read in another unit. */
export function readingProvenance(
  { claim, language }: Pick<CheckedClaim, 'claim' | 'language'>,
  figure: string,
): Provenance {
  const { tallies, provenance: texts } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.conversion,
      figure,
      rule: texts.methods.conversion,
      facts: [{ term: texts.inputs, text: claim.statement[language] }],
      citations: [{ reference: claim.document }],
      origin: 'computed',
      method: 'claims',
    },
    language,
  );
}
