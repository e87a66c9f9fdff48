import type { ReactNode } from 'react';
import { systemName } from '#formats/difference-cause.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { DifferenceTable } from './difference-table.tsx';
import type { Compared } from './use-compared.ts';

/** Each system whose best answer for a place differs: inside, uncertain or outside, in A and in B. */
export function DifferenceSystems({ compared }: { readonly compared: Compared }): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  const { atlas, change } = compared;
  const rows = change.focus.flatMap(({ focusId, systems }) =>
    systems
      .filter(({ before, after }) => before.verdict !== after.verdict)
      .map((system) => ({ focusId, ...system })),
  );
  if (rows.length === 0) return null;
  return (
    <DifferenceTable
      caption={texts.systems}
      columns={[
        { text: texts.place },
        { text: texts.system },
        { text: texts.inA },
        { text: texts.inB },
      ]}
    >
      {rows.map(({ focusId, systemId, before, after }) => (
        <tr key={`${focusId} ${systemId}`}>
          <th scope="row">{nameOfPlace(atlas, focusId, language)}</th>
          <td>
            <RecordButton record={{ kind: 'system', id: systemId }}>
              {systemName(atlas, systemId, language)}
            </RecordButton>
          </td>
          <td>
            <VerdictMark verdict={before.verdict} />
          </td>
          <td>
            <VerdictMark verdict={after.verdict} />
          </td>
        </tr>
      ))}
    </DifferenceTable>
  );
}
