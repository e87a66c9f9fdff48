import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { dismissNotice } from '#commands/dismiss-notice.ts';
import type { Notice, Told } from '#store/keeping-store.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { useKeeping } from './keeping-context.tsx';
import { noticeText } from './notice-text.ts';
import './notices.css';

/** How long a notice stays that only says what everyone sees, milliseconds. */
const PASSING_MILLISECONDS = 9000;

/** Notices after which saving a file is the way out. */
const calling: readonly Told['kind'][] = ['no-link', 'drafts-unkept'];

/** What the page has to say about links, files and drafts, each until it is put away. */
export function Notices(): ReactNode {
  const notices = useStore(useStores().keeping, (keeping) => keeping.notices);
  const texts = useTexts().keeping;
  return (
    <section className="notices" aria-label={texts.notices} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard notice={notice} key={notice.id} />
      ))}
    </section>
  );
}

function isPassing(notice: Notice): boolean {
  if (notice.kind !== 'file-opened') return false;
  return notice.from === undefined && notice.unknownPaths.length === 0;
}

function NoticeCard({ notice }: { readonly notice: Notice }): ReactNode {
  const stores = useStores();
  const keeping = useKeeping();
  const language = useLanguage();
  const { keeping: texts, problems: words } = useTexts();
  const { title, body, problems, more } = noticeText(notice, { presets: stores.presets, language });
  const { id } = notice;
  const passes = isPassing(notice);
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setTimeout(() => dismissNotice(stores, id), PASSING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [passes, stores, id]);
  const mends = notice.kind === 'file-refused';
  return (
    <div className="notice" data-kind={notice.kind}>
      <div className="notice-words">
        <p className="notice-title">{title}</p>
        {body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {problems.length === 0 ? null : (
          <ul className="notice-problems">
            {problems.map(({ line, path, mend }) => (
              <li key={`${path} ${line}`}>
                {mends ? words.sentence({ problem: line, mend }) : line}
                {path === '' ? null : (
                  <>
                    {' '}
                    <code className="notice-path">{path}</code>
                  </>
                )}
              </li>
            ))}
            {more > 0 ? <li>{texts.more({ count: more })}</li> : null}
          </ul>
        )}
        {mends ? (
          <Button
            className="button"
            onPress={() => {
              dismissNotice(stores, id);
              keeping.openRefusedFile();
            }}
          >
            {texts.openRest}
          </Button>
        ) : null}
        {calling.includes(notice.kind) ? (
          <Button className="button" onPress={() => keeping.downloadFile()}>
            {texts.download}
          </Button>
        ) : null}
      </div>
      <IconButton icon="close" label={texts.dismiss} onPress={() => dismissNotice(stores, id)} />
    </div>
  );
}
