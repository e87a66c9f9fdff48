import type { Claim, SourceDocument } from '#atlas/claim.ts';
import type { Source } from '#atlas/source.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { ClaimVerdict } from '#situation/claim-check.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/** Where the count of source documents, or of the claims in them, comes from. */
export function documentsProvenance(
  of: 'documents' | 'claims',
  documents: readonly { readonly document: SourceDocument; readonly claims: number }[],
  language: Language,
  figure: string,
): Provenance {
  const { tallies } = messages(language);
  const facts =
    of === 'documents'
      ? namesFacts(
          tallies.documents,
          documents.map(({ document }) => document.title),
          language,
        )
      : documents.map(({ document, claims }) => ({ term: document.title, text: String(claims) }));
  return tallyProvenance(
    {
      subject: tallies[of],
      figure,
      rule: of === 'documents' ? tallies.documentsRule : tallies.claimsRule,
      facts,
      citations: documents.map(({ document }) => ({ reference: document.id })),
      method: 'claims',
    },
    language,
  );
}

/** Where it comes from how many claims of a document have a verdict: which they are, by paragraph. */
export function verdictCountProvenance(
  document: SourceDocument,
  verdict: ClaimVerdict,
  claims: readonly Claim[],
  language: Language,
): Provenance {
  const { tallies, sources } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.claimsWith({ verdict: sources.verdicts[verdict] }),
      figure: String(claims.length),
      rule: tallies.claimsWithRule,
      facts: namesFacts(
        tallies.claims,
        claims.map(({ paragraph }) => sources.paragraph({ paragraph })),
        language,
      ),
      citations: [{ reference: document.id }],
      method: 'claims',
    },
    language,
  );
}

/** Where the count of sources comes from that the view rests on. */
export function sourcesInUseProvenance(
  sources: readonly Source[],
  language: Language,
  figure: string,
): Provenance {
  const { tallies, bibliography } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.sourcesInUse,
      figure,
      rule: tallies.sourcesInUseRule,
      facts: namesFacts(
        bibliography.title,
        sources.map(({ title }) => title),
        language,
      ),
    },
    language,
  );
}
