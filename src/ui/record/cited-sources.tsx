import type { ReactNode } from 'react';
import type { Citation } from '#atlas/reference.ts';
import { sourceOf } from '#atlas/source.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';

/** Citations with the references that they lead to: title, publisher, date and address. */
export function CitedSources({
  citations,
}: {
  readonly citations: readonly Citation[];
}): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts();
  if (citations.length === 0) return <p className="quiet">{texts.record.noSource}</p>;
  return (
    <ul className="sources">
      {citations.map(({ reference, detail }) => {
        const source = sourceOf(atlas, reference);
        if (source === undefined) {
          return <li key={reference}>{texts.record.unknownReference({ id: reference })}</li>;
        }
        const facts = [
          source.publisher,
          ...(source.date === undefined ? [] : [formatDate(source.date, language)]),
          texts.kinds.references[source.kind],
          ...(source.licence === undefined
            ? []
            : [texts.provenance.licence({ licence: source.licence })]),
        ];
        return (
          <li key={`${reference} ${detail ?? ''}`} className="source">
            <SourceTitle title={source.title} url={source.url} />
            <span className="source-facts">{facts.join(texts.statements.listSeparator)}</span>
            {detail === undefined ? null : (
              <span className="source-detail" lang="en">
                {detail}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface SourceTitleProps {
  readonly title: string;
  readonly url: string | undefined;
}

function SourceTitle({ title, url }: SourceTitleProps): ReactNode {
  if (url === undefined || !/^https?:\/\//.test(url)) {
    return (
      <span className="source-title" lang="en">
        {title}
      </span>
    );
  }
  return (
    <a className="source-title" lang="en" href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
