import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { systemName } from '#formats/difference-cause.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';
import type { Compared } from './use-compared.ts';

/** Each system whose best answer for a place differs: inside, uncertain or outside, in A and in B. */
export function DifferenceSystems({ compared }: { readonly compared: Compared }): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  const { open } = useTrail();
  const { atlas, change } = compared;
  const rows = change.focus.flatMap(({ focusId, systems }) =>
    systems
      .filter(({ before, after }) => before.verdict !== after.verdict)
      .map((system) => ({ focusId, ...system })),
  );
  if (rows.length === 0) return null;
  return (
    <div className="difference-scroller">
      <table className="difference-table">
        <caption>{texts.systems}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.system}</th>
            <th scope="col">{texts.inA}</th>
            <th scope="col">{texts.inB}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ focusId, systemId, before, after }) => (
            <tr key={`${focusId} ${systemId}`}>
              <th scope="row">{nameOfPlace(atlas, focusId, language)}</th>
              <td>
                <Button
                  className="text-button"
                  onPress={() => open({ kind: 'system', id: systemId })}
                >
                  {systemName(atlas, systemId, language)}
                </Button>
              </td>
              <td>
                <VerdictMark verdict={before.verdict} />
              </td>
              <td>
                <VerdictMark verdict={after.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
