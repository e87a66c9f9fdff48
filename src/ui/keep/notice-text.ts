import { problemLine } from '#formats/problem-place-text.ts';
import { scenarioProblemText, shortPath } from '#formats/scenario-problem-text.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Preset } from '#scenario/preset.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import type { Told } from '#store/keeping-store.ts';

/** One thing that is wrong, in words. */
interface NoticeProblem {
  /** Where and what, in words that need no look into the file. */
  readonly line: string;
  /** The way to it in the file; nothing where there is no file that the reader could mend. */
  readonly path: string;
  readonly mend: string;
}

/** A notice in words. */
export interface NoticeText {
  readonly title: string;
  readonly body: readonly string[];
  readonly problems: readonly NoticeProblem[];
  /** How many more things are wrong than are told. */
  readonly more: number;
}

/** Problems told of a notice, in a list that scrolls; a hostile file has hundreds of thousands. */
const MOST_PROBLEMS = 200;

/** What is told about a link, a file or a draft, in words. */
export function noticeText(
  told: Told,
  { presets, language }: { readonly presets: readonly Preset[]; readonly language: Language },
): NoticeText {
  const texts = messages(language).keeping.told;
  const { listSeparator } = messages(language).statements;
  const said = (title: string, ...body: readonly string[]): NoticeText => ({
    title,
    body,
    problems: [],
    more: 0,
  });
  const withProblems = (text: NoticeText, problems: readonly ScenarioProblem[]): NoticeText => ({
    ...text,
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => noticeProblem(problem, told, language)),
    more: Math.max(0, problems.length - MOST_PROBLEMS),
  });
  const presetTitle = (id: string) =>
    presets.find((preset) => preset.id === id)?.title[language] ?? id;
  switch (told.kind) {
    case 'link-mended':
      return withProblems(said(texts.linkMended, texts.linkMendedBody), told.problems);
    case 'link-preset-changed': {
      const names = told.presetIds.map(presetTitle).join(listSeparator);
      return said(texts.presetChanged, texts.presetChangedBody({ presets: names }));
    }
    case 'link-newer':
      return said(
        texts.linkNewer,
        told.presetId === undefined
          ? texts.linkNewerBody
          : texts.linkNewerPreset({ preset: presetTitle(told.presetId) }),
      );
    case 'link-foreign':
      return said(texts.linkForeign, texts.linkForeignBody);
    case 'link-too-long':
      return said(texts.linkTooLong, texts.linkTooLongBody);
    case 'no-link':
      return said(texts.noLink, texts.noLinkBody);
    case 'file-opened': {
      const { name, from, unknownPaths } = told;
      return said(
        texts.fileOpened({ name }),
        ...(from === undefined ? [] : [texts.fileFrom({ version: from })]),
        ...(unknownPaths.length === 0
          ? []
          : [
              texts.fileUnknown({
                paths: shortened(unknownPaths).map(shortPath).join(listSeparator),
              }),
            ]),
      );
    }
    case 'file-mended':
      return withProblems(said(texts.fileMended(told), texts.fileMendedBody), told.problems);
    case 'file-refused':
      return withProblems(
        said(texts.fileRefused(told), texts.fileRefusedBody({ count: told.problems.length })),
        told.problems,
      );
    case 'file-newer':
      return said(texts.fileRefused(told), texts.fileNewer(told));
    case 'file-no-json':
      return said(
        texts.fileRefused(told),
        told.at === undefined ? texts.fileNoJson : texts.fileNoJsonAt(told.at),
      );
    case 'file-no-scenario':
      return said(texts.fileRefused(told), texts.fileNoScenario);
    case 'file-too-large':
      return said(texts.fileRefused(told), texts.fileTooLarge);
    case 'file-unread':
      return said(texts.fileRefused(told), texts.fileUnread);
    case 'draft-copied':
      return said(texts.draftCopied, texts.draftCopiedBody);
    case 'draft-mended':
      return withProblems(said(texts.draftMended, texts.draftMendedBody), told.problems);
    case 'draft-newer':
      return said(texts.draftNewer, texts.draftNewerBody);
    case 'drafts-unkept':
      return told.why === 'full'
        ? said(texts.draftsFull, texts.draftsFullBody)
        : said(texts.draftsBarred, texts.draftsBarredBody);
  }
}

/** Nobody mends a link or a draft by hand: only for a file the way in it is told. */
function noticeProblem(problem: ScenarioProblem, told: Told, language: Language): NoticeProblem {
  const { path, problem: said, mend } = scenarioProblemText(problem, language);
  const isOfFile = told.kind === 'file-mended' || told.kind === 'file-refused';
  return { line: problemLine(problem, said, language), path: isOfFile ? path : '', mend };
}

const MOST_PATHS = 8;

function shortened(paths: readonly string[]): readonly string[] {
  return paths.length <= MOST_PATHS ? paths : [...paths.slice(0, MOST_PATHS), '…'];
}
