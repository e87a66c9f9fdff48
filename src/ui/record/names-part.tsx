import type { ReactNode } from 'react';
import type { Place } from '#atlas/place.ts';
import { placeName } from '#formats/place-name.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';

const tags = { en: 'en', ja: 'ja', zhHant: 'zh-Hant', local: undefined } as const;

/** A place's name as title, then its names in each script that a source gives. */
export function NamesPart({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const texts = useTexts();
  const { names, dispute } = place;
  const title = placeName(place, language);
  const others = (['en', 'ja', 'zhHant', 'local'] as const).flatMap((script) => {
    const name = names[script];
    if (name === undefined || name === title) return [];
    const unverified = names.unverified.some((candidate) => candidate === script);
    return [{ script, name, unverified }];
  });
  const titleUnverified = title === names.ja && names.unverified.includes('ja');
  const countries = texts.kinds.countries;
  return (
    <header className="record-head">
      <h2 className="record-title" tabIndex={-1} data-record-title="">
        <span lang={title === names.ja ? 'ja' : 'en'}>{title}</span>
        {titleUnverified ? <span className="mark">{texts.record.unverifiedForm}</span> : null}
      </h2>
      <ul className="record-names">
        {others.map(({ script, name, unverified }) => (
          <li key={script}>
            <span {...(tags[script] === undefined ? {} : { lang: tags[script] })}>{name}</span>
            <span className="record-script">{texts.record.scripts[script]}</span>
            {unverified ? <span className="mark">{texts.record.unverifiedForm}</span> : null}
          </li>
        ))}
        {names.also.length === 0 ? null : (
          <li>
            <span>{names.also.join(texts.statements.listSeparator)}</span>
            <span className="record-script">{texts.record.scripts.also}</span>
          </li>
        )}
      </ul>
      {dispute === undefined ? null : (
        <p className="record-dispute">
          {texts.record.dispute({
            administered: countries[dispute.administeredBy],
            claimed: dispute.claimedBy
              .map((country) => countries[country])
              .join(texts.statements.listSeparator),
          })}
        </p>
      )}
    </header>
  );
}
