import { type ReactNode, useState } from 'react';
import { useAtlas, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { OpenCount } from './open-count.tsx';
import { Section } from './section.tsx';

const siteList = laterPart(async () => (await import('./site-list.tsx')).SiteList);

/** Every site with its state and why, by country. */
export function Sites(): ReactNode {
  const atlas = useAtlas();
  const texts = useTexts().scenario;
  const [typed, setTyped] = useState('');
  return (
    <Section title={texts.sites} summary={<OpenCount sites={atlas.sites} />}>
      <Later part={siteList}>{(SiteList) => <SiteList typed={typed} onType={setTyped} />}</Later>
    </Section>
  );
}
