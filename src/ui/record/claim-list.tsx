import type { ReactNode } from 'react';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';

/** What documents say, in the atlas's words, each with document, paragraph and date. */
export function ClaimList({ claimIds }: { readonly claimIds: readonly string[] }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().record;
  const claims = claimIds.flatMap((id) => atlas.claims.get(id) ?? []);
  if (claims.length === 0) return <p className="quiet">{texts.noClaim}</p>;
  return (
    <ul className="claims">
      {claims.map(({ id, statement, document, paragraph, finding }) => {
        const source = atlas.documents.get(document);
        return (
          <li key={id} className="claim">
            <p>{statement[language]}</p>
            {source === undefined ? null : (
              <p className="claim-source">
                {texts.claimSource({
                  title: source.title,
                  publisher: source.publisher,
                  paragraph,
                  date: formatDate(source.date, language),
                })}
              </p>
            )}
            {finding === undefined ? null : (
              <p className="claim-finding">
                <span className="claim-finding-word">{texts.finding}</span>
                {finding[language]}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
