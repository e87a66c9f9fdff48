import { type ReactNode, useEffect, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Claim, SourceDocument } from '#atlas/claim.ts';
import { checkClaims } from '#commands/check-claim.ts';
import { formatDate } from '#i18n/format-date.ts';
import { type ClaimVerdict, claimVerdicts } from '#situation/claim-check.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { claimsOf } from '../sources/claims-of.ts';
import { ClaimVerdictMark } from '../sources/verdict-mark.tsx';
import { Fact, Part } from './part.tsx';
import { useTrail } from './trail.tsx';
import '../sources/sources.css';

/** The record of a source document: what it is about, and each of its claims with its verdict. */
export function DocumentRecord({ document }: { readonly document: SourceDocument }): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { title, publisher, author, date, dateBasis, url, summary } = document;
  const claims = claimsOf(stores.sourcedAtlas, document.id);
  useEffect(() => {
    const ids = claimsOf(stores.sourcedAtlas, document.id).map(({ id }) => id);
    checkClaims(stores, ids);
  }, [stores, document]);
  return (
    <>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1} data-record-title="" lang="en">
          {title}
        </h2>
      </header>
      <Part title={texts.summaryTitle}>
        <p>{summary[language]}</p>
      </Part>
      <Part title={texts.claims}>
        <ClaimRows claims={claims} />
      </Part>
      <Part title={texts.document}>
        <dl className="facts">
          <Fact term={texts.publisher}>
            <span lang="en">{publisher}</span>
          </Fact>
          {author === undefined ? null : (
            <Fact term={texts.author}>
              <span lang="en">{author}</span>
            </Fact>
          )}
          <Fact term={texts.date}>{formatDate(date, language)}</Fact>
          <Fact term={texts.dateBasis}>{dateBasis[language]}</Fact>
          {url === undefined ? null : (
            <Fact term={texts.address}>
              <a className="document-address" href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            </Fact>
          )}
        </dl>
      </Part>
    </>
  );
}

/** The claims of a document in its order, all of them or those of one verdict. */
function ClaimRows({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { checks } = useStores();
  const texts = useTexts().sources;
  const asked = useStore(checks, (state) => state.asked);
  const [filter, setFilter] = useState<ClaimVerdict>();
  const verdictOf = ({ id }: Claim) => asked.get(id)?.result?.verdict;
  const shown = claims.filter((claim) => filter === undefined || verdictOf(claim) === filter);
  return (
    <>
      <VerdictFilter verdicts={claims.map(verdictOf)} value={filter} onChange={setFilter} />
      {shown.length === 0 ? <p className="quiet">{texts.noneWithVerdict}</p> : null}
      <ol className="claim-rows">
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} verdict={verdictOf(claim)} />
        ))}
      </ol>
    </>
  );
}

interface VerdictFilterProps {
  /** The verdict of each claim; none while one is measured. */
  readonly verdicts: readonly (ClaimVerdict | undefined)[];
  readonly value: ClaimVerdict | undefined;
  readonly onChange: (verdict: ClaimVerdict | undefined) => void;
}

function VerdictFilter({ verdicts, value, onChange }: VerdictFilterProps): ReactNode {
  const texts = useTexts().sources;
  const count = (verdict: ClaimVerdict) => verdicts.filter((one) => one === verdict).length;
  const present = claimVerdicts.filter((verdict) => count(verdict) > 0 || verdict === value);
  const options = [
    {
      verdict: undefined,
      text: texts.filterOption({ verdict: texts.all, count: verdicts.length }),
    },
    ...present.map((verdict) => ({
      verdict,
      text: texts.filterOption({ verdict: texts.verdicts[verdict], count: count(verdict) }),
    })),
  ];
  return (
    <ToggleButtonGroup
      className="verdict-filter"
      aria-label={texts.filter}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value ?? 'all']}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        onChange(claimVerdicts.find((verdict) => verdict === key));
      }}
    >
      {options.map(({ verdict, text }) => (
        <ToggleButton key={text} id={verdict ?? 'all'} className="verdict-filter-option">
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict | undefined;
}

function ClaimRow({ claim, verdict }: ClaimRowProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  return (
    <li>
      <Button className="claim-row" onPress={() => open({ kind: 'claim', id: claim.id })}>
        <span className="claim-row-paragraph">
          {texts.paragraph({ paragraph: claim.paragraph })}
        </span>
        <span className="claim-row-statement">{claim.statement[language]}</span>
        <ClaimVerdictMark verdict={verdict} />
      </Button>
    </li>
  );
}
