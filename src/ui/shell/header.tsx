import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import { changeView } from '#commands/change-view.ts';
import { Choice } from '../controls/choice.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { japanese } from '../japanese.ts';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { HistoryButtons } from '../own/history-buttons.tsx';
import { TurnJapanese } from './turn-japanese.tsx';
import './header.css';

/** Commands are found in both languages. */
const searchPanel = laterPart(async () => {
  await japanese.ask();
  return (await import('../search/search-panel.tsx')).SearchPanel;
});
const keepPanel = laterPart(async () => (await import('../keep/keep-panel.tsx')).KeepPanel);
const displayPanel = laterPart(async () => (await import('./display-panel.tsx')).DisplayPanel);

type Unfolded = 'search' | 'keep' | 'display' | undefined;

/** The name, the languages, undo and redo; search, which Ctrl or Cmd with K asks for too, and display unfold below. */
export function Header(): ReactNode {
  const stores = useStores();
  const { shell: texts, keeping } = useTexts();
  const language = useLanguage();
  const [turnsJapanese, setTurnsJapanese] = useState(false);
  const [unfolded, setUnfolded] = useState<Unfolded>();
  const searchButton = useRef<HTMLButtonElement>(null);
  const endSearch = (opensRecord: boolean) => {
    setUnfolded(undefined);
    if (!opensRecord) searchButton.current?.focus();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isInView = searchButton.current?.offsetParent !== null;
      if (!isAsked || event.key.toLowerCase() !== 'k' || !isInView) return;
      event.preventDefault();
      setUnfolded('search');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const toggle = (part: Unfolded) => setUnfolded((now) => (now === part ? undefined : part));
  return (
    <header className="header">
      <div className="header-row">
        <Heading level={1} className="header-name">
          {texts.appName}
        </Heading>
        <Choice
          label={texts.language}
          hideLabel
          value={language}
          options={[
            { value: 'en', text: texts.english, lang: 'en' },
            { value: 'ja', text: texts.japanese, lang: 'ja' },
          ]}
          onChange={(chosen) => {
            setTurnsJapanese(chosen === 'ja');
            if (chosen !== 'ja') changeView(stores, { language: chosen });
          }}
        />
        <div className="header-acts">
          <HistoryButtons />
          <IconButton
            icon="search"
            buttonRef={searchButton}
            label={texts.search}
            keys={{ pressed: 'Control+K Meta+K', tooltip: texts.searchKeys }}
            isExpanded={unfolded === 'search'}
            onPress={() => toggle('search')}
          />
          <IconButton
            icon="keep"
            label={keeping.keep}
            isExpanded={unfolded === 'keep'}
            onPress={() => toggle('keep')}
          />
          <IconButton
            icon="display"
            label={texts.display}
            isExpanded={unfolded === 'display'}
            onPress={() => toggle('display')}
          />
        </div>
      </div>
      {turnsJapanese ? <TurnJapanese onTurned={() => setTurnsJapanese(false)} /> : null}
      {unfolded === 'search' ? (
        <Later part={searchPanel}>{(SearchPanel) => <SearchPanel onDone={endSearch} />}</Later>
      ) : null}
      {unfolded === 'keep' ? (
        <Later part={keepPanel}>
          {(KeepPanel) => <KeepPanel onDone={() => setUnfolded(undefined)} />}
        </Later>
      ) : null}
      {unfolded === 'display' ? (
        <Later part={displayPanel}>{(DisplayPanel) => <DisplayPanel />}</Later>
      ) : null}
    </header>
  );
}
