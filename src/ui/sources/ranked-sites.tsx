import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '#atlas/claim.ts';
import { hover } from '#commands/select.ts';
import { rankedSiteProvenance } from '#formats/claim-line-provenance.ts';
import { lengthText, precisionText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { CheckResult, RankedSite } from '#situation/claim-check.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { Part } from '../record/part.tsx';
import { RecordButton } from '../record/record-button.tsx';

/** Sites that are listed before the reader asks for all. */
const FIRST_SHOWN = 16;

interface CheckedProps {
  readonly claim: Claim;
  readonly result: CheckResult;
}

/** The sites that a claim is sorted by, nearest first, each with the ground on which US forces may use it. */
export function RankedSites({ claim, result }: CheckedProps): ReactNode {
  const texts = useTexts().sources;
  const [showsAll, setShowsAll] = useState(false);
  const { ranked } = result;
  if (ranked.length === 0) return null;
  const shown = showsAll ? ranked : ranked.slice(0, FIRST_SHOWN);
  return (
    <Part title={texts.ranked}>
      <div className="table-scroller">
        <table className="table claim-table">
          <TableHead
            columns={[
              { text: texts.site },
              { text: texts.distance, isNumber: true },
              { text: texts.basis },
            ]}
          />
          <tbody>
            {shown.map((site) => (
              <RankedRow key={site.siteId} claim={claim} result={result} site={site} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === ranked.length ? null : (
        <p>
          <Button className="text-button" onPress={() => setShowsAll(true)}>
            {texts.allSites({ count: ranked.length })}
          </Button>
        </p>
      )}
    </Part>
  );
}

interface RankedRowProps extends CheckedProps {
  readonly site: RankedSite;
}

function RankedRow({ claim, result, site }: RankedRowProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { kinds, sources: texts } = useTexts();
  const { siteId, basis, metres, uncertaintyMetres, counted, named } = site;
  const checked = { atlas: stores.sourcedAtlas, claim, result, language };
  const provenance = (figure: string) => rankedSiteProvenance(checked, site, figure);
  const distance = lengthText(metres, unit, language);
  return (
    <tr
      data-counted={counted || undefined}
      onPointerEnter={() => hover(stores, siteId)}
      onPointerLeave={() => hover(stores, undefined)}
    >
      <th scope="row">
        <RecordButton record={{ kind: 'place', id: siteId }}>
          {nameOfPlace(stores.atlas, siteId, language)}
        </RecordButton>
        {named ? <span className="claim-named">{texts.named}</span> : null}
      </th>
      <td className="number">
        <Figure provenance={() => provenance(distance)}>{distance}</Figure>
        <span className="quiet">
          <NumbersText
            text={texts.plusMinus({ precision: precisionText(uncertaintyMetres, language) })}
            names={[]}
            provenance={provenance}
          />
        </span>
      </td>
      <td className="whole-words">
        {kinds.bases[basis]}
        {counted ? null : <span className="quiet">{texts.rankedBeside}</span>}
      </td>
    </tr>
  );
}
