import type { ReactNode } from 'react';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import type { SiteAccess } from '#situation/access.ts';
import type { SiteDifference } from '#situation/difference.ts';
import type { SideNow } from '#store/side-now.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { DifferenceTable } from './difference-table.tsx';
import type { Compared } from './use-compared.ts';

/** The sites that B has open and A has not, and the reverse, with the reasons of both. */
export function DifferenceSites({ compared }: { readonly compared: Compared }): ReactNode {
  const { opened, closed } = compared.change;
  return (
    <>
      <Turned compared={compared} change="closed" sites={closed} />
      <Turned compared={compared} change="opened" sites={opened} />
    </>
  );
}

interface TurnedProps {
  readonly compared: Compared;
  readonly change: 'opened' | 'closed';
  readonly sites: readonly SiteDifference[];
}

function Turned({ compared: { a, b, atlas }, change, sites }: TurnedProps): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  if (sites.length === 0) return null;
  return (
    <DifferenceTable
      caption={texts[change]}
      columns={[{ text: texts.site }, { text: texts.inA }, { text: texts.inB }]}
    >
      {sites.map(({ siteId, before, after }) => (
        <tr key={siteId}>
          <th scope="row">
            <RecordButton record={{ kind: 'place', id: siteId }}>
              {nameOfPlace(atlas, siteId, language)}
            </RecordButton>
          </th>
          <td>
            <Access side={a} access={before} />
          </td>
          <td>
            <Access side={b} access={after} />
          </td>
        </tr>
      ))}
    </DifferenceTable>
  );
}

interface AccessProps {
  readonly side: SideNow;
  readonly access: SiteAccess | undefined;
}

function Access({ side, access }: AccessProps): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  if (access === undefined) return <span className="quiet">{texts.missing}</span>;
  return accessText(side.atlas, access, language);
}
