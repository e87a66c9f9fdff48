import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { FocusFailure, WithoutSite } from '#situation/failure.ts';
import { reachingSitesProvenance } from './count-provenance.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, type Tally, tallyProvenance } from './tally-provenance.ts';

/** What the provenance of a figure about sites that are lost is told with. */
export interface FailureProvenanceInput {
  readonly atlas: Atlas;
  /** The systems that count. */
  readonly systemIds: readonly string[];
  readonly language: Language;
}

function behind({ behind: sites }: FocusFailure, of: WithoutSite['verdict']): string[] {
  return sites.flatMap(({ siteId, verdict }) => (verdict === of ? siteId : []));
}

/** Where the depth of a place comes from, or the count of sites that reach it by some figures only. */
export function failureDepthProvenance(
  failure: FocusFailure,
  of: WithoutSite['verdict'],
  { atlas, systemIds, language }: FailureProvenanceInput,
): Provenance {
  const { focusId } = failure;
  const siteIds = behind(failure, of);
  return reachingSitesProvenance(atlas, { focusId, of, siteIds, systemIds }, language);
}

/** Where it comes from how many sites reach a place with one of them and without it. */
export function withoutSiteProvenance(
  failure: FocusFailure,
  { siteId, verdict }: WithoutSite,
  figure: string,
  input: FailureProvenanceInput,
): Provenance {
  const { atlas, language } = input;
  const { tallies } = messages(language);
  const names = (ids: readonly string[]) => ids.map((id) => nameOfPlace(atlas, id, language));
  const all = behind(failure, verdict);
  const whole = failureDepthProvenance(failure, verdict, input);
  const [formula] = whole.facts;
  return {
    ...whole,
    subject: tallies.depthWithout({
      place: nameOfPlace(atlas, failure.focusId, language),
      site: nameOfPlace(atlas, siteId, language),
    }),
    figure,
    facts: [
      ...(formula === undefined ? [] : [formula]),
      ...namesFacts(tallies.before, names(all), language),
      ...namesFacts(tallies.after, names(all.filter((id) => id !== siteId)), language),
    ],
  };
}

/** Where it comes from how much depth is lost without a site: one at each place that it reaches. */
export function depthLostProvenance(
  atlas: Atlas,
  siteId: string,
  focusIds: readonly string[],
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  const subject = tallies.depthLostBy({ site: nameOfPlace(atlas, siteId, language) });
  return placesProvenance(atlas, focusIds, { subject, rule: tallies.depthLostRule }, language);
}

/** Where the count of places comes from that hang on a single site. */
export function placesOnOneProvenance(
  atlas: Atlas,
  focusIds: readonly string[],
  language: Language,
): Provenance {
  const { placesOnOne: subject, placesOnOneRule: rule } = messages(language).tallies;
  return placesProvenance(atlas, focusIds, { subject, rule }, language);
}

/** Where a count of places in focus comes from: each by name. */
function placesProvenance(
  atlas: Atlas,
  focusIds: readonly string[],
  what: Pick<Tally, 'subject' | 'rule'>,
  language: Language,
): Provenance {
  const names = focusIds.map((id) => nameOfPlace(atlas, id, language));
  const facts = namesFacts(messages(language).tallies.places, names, language);
  const figure = String(focusIds.length);
  return tallyProvenance({ ...what, figure, facts, method: 'depth' }, language);
}
