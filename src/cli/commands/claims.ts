import type { Atlas } from '#atlas/atlas.ts';
import { type Claim, claim as claimSchema } from '#atlas/claim.ts';
import { givenText } from '#formats/check-figure-text.ts';
import { checkResultDocument } from '#formats/claim-check-json.ts';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { type CheckResult, claimVerdicts } from '#situation/claim-check.ts';
import { openChecker } from '../claims/check-on-host.ts';
import { listCommand } from './list-command.ts';

const claimKinds = claimSchema.shape.kind.options;

/** A claim, and what became of it once that is asked. */
interface CheckedClaim {
  readonly claim: Claim;
  readonly atlas: Atlas;
  result(): CheckResult;
}

function figureOf({ claim, result }: CheckedClaim, language: Language): string {
  const { given } = result();
  return given === undefined ? '' : givenText(claim, given, language);
}

/** `claims`: what the source documents say, and how it fares. */
export const claimsCommand = listCommand<CheckedClaim>({
  name: 'claims',
  summary: 'list what the source documents say, with the verdict on each',
  examples: [
    'claims --kind distance',
    'claims --verdict differs',
    'claims --place taipei --json',
    'claims missile',
  ],
  filters: {
    kind: {
      value: 'KIND',
      choices: claimKinds,
      summary: claimKinds.join(', '),
      fits: ({ claim }, kind) => claim.kind === kind,
    },
    verdict: {
      value: 'VERDICT',
      choices: claimVerdicts,
      summary: claimVerdicts.join(', '),
      fits: ({ result }, verdict) => result().verdict === verdict,
    },
    document: {
      value: 'ID',
      completes: 'documents',
      summary: 'the id of a source document',
      known: ({ atlas }) => atlas.documents.keys(),
      fits: ({ claim }, document) => claim.document === document,
    },
    place: {
      value: 'ID',
      completes: 'places',
      summary: 'the id of a place that it names',
      known: ({ atlas }) => atlas.places.keys(),
      fits: ({ claim }, place) => claim.places.includes(place),
    },
  },
  columns: [
    { head: 'id' },
    { head: 'document' },
    { head: 'par.', align: 'right' },
    { head: 'kind' },
    { head: 'figure', align: 'right' },
    { head: 'verdict' },
    { head: 'statement' },
  ],
  records: ({ atlas }, host) => {
    const check = openChecker(host);
    return [...atlas.claims.values()].map((claim) => ({
      claim,
      atlas,
      result: () => check(claim),
    }));
  },
  document: ({ claim, atlas, result }, language) => {
    const checked = result();
    const sentence = claimReasonText(atlas, checked, 'km', language);
    return { ...claim, result: checkResultDocument(checked, sentence) };
  },
  row: (checked, language) => [
    checked.claim.id,
    checked.claim.document,
    String(checked.claim.paragraph),
    checked.claim.kind,
    figureOf(checked, language),
    messages(language).sources.verdicts[checked.result().verdict],
    checked.claim.statement[language],
  ],
  words: ({ claim: { id, statement, finding } }) => [
    id,
    statement.en,
    statement.ja,
    finding?.en,
    finding?.ja,
  ],
});
