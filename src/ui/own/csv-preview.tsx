import type { ReactNode } from 'react';
import type { ReadPlaces } from '#formats/own-places-csv.ts';
import { positionText } from '#formats/position-text.ts';
import { rowProblemText } from '#formats/row-problem-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { OwnPlace } from '#scenario/own.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';

/** Rows that the preview shows of each sort; the counts tell of the rest. */
const MOST_ROWS = 100;

/** What was read of a file: the rows that are wrong, each with its line and how to mend it, and those that are good. */
export function CsvPreview({ read }: { readonly read: ReadPlaces }): ReactNode {
  const language = useLanguage();
  const { ownImport: texts } = useTexts();
  const { good, bad } = read;
  return (
    <div className="csv-preview">
      <p role="status">
        {texts.goodRows({ count: good.length })}{' '}
        {bad.length === 0 ? '' : texts.badRows({ count: bad.length })}
      </p>
      {bad.length === 0 ? null : (
        <ul className="csv-faults">
          {bad.slice(0, MOST_ROWS).map(({ line, problem }) => (
            <li key={line}>
              {texts.lineError({ line, problem: rowProblemText(problem, language) })}
            </li>
          ))}
        </ul>
      )}
      {good.length === 0 ? null : (
        <div className="csv-scroller">
          <table className="table csv-rows" aria-label={texts.preview}>
            <TableHead
              columns={[{ text: texts.line }, { text: texts.place }, { text: texts.what }]}
            />
            <tbody>
              {good.slice(0, MOST_ROWS).map(({ line, place }) => (
                <tr key={line}>
                  <td className="number">{formatNumber(line, language)}</td>
                  <td>{place.name}</td>
                  <td>
                    <WhatItIs place={place} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function WhatItIs({ place }: { readonly place: OwnPlace }): ReactNode {
  const language = useLanguage();
  const { kinds, statements } = useTexts();
  const { kind, position, site } = place;
  const words = [
    kinds.places[kind],
    ...(site?.facilities ?? []).map((one) => kinds.facilities[one]),
    positionText(position, language),
  ];
  return words.join(statements.listSeparator);
}
