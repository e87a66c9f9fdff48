import { type Claim, claim } from '#atlas/claim.ts';
import { listCommand } from './list-command.ts';

const claimKinds = claim.shape.kind.options;

/** `claims`: what the source documents say. */
export const claimsCommand = listCommand<Claim>({
  name: 'claims',
  summary: 'list what the source documents say',
  examples: ['claims --kind distance', 'claims --place taipei --json', 'claims missile'],
  filters: {
    kind: {
      value: 'KIND',
      choices: claimKinds,
      summary: claimKinds.join(', '),
      fits: (one, kind) => one.kind === kind,
    },
    document: {
      value: 'ID',
      completes: 'documents',
      summary: 'the id of a source document',
      known: ({ atlas }) => atlas.documents.keys(),
      fits: (one, document) => one.document === document,
    },
    place: {
      value: 'ID',
      completes: 'places',
      summary: 'the id of a place that it names',
      known: ({ atlas }) => atlas.places.keys(),
      fits: (one, place) => one.places.includes(place),
    },
  },
  columns: [
    { head: 'id' },
    { head: 'document' },
    { head: 'par.', align: 'right' },
    { head: 'kind' },
    { head: 'figure', align: 'right' },
    { head: 'statement' },
  ],
  records: ({ atlas }) => [...atlas.claims.values()],
  row: ({ id, document, paragraph, kind, figure, statement }, language) => [
    id,
    document,
    String(paragraph),
    kind,
    figure === undefined ? '' : `${figure.value} ${figure.unit}`,
    statement[language],
  ],
  words: ({ id, statement, finding }) => [id, statement.en, statement.ja, finding?.en, finding?.ja],
});
