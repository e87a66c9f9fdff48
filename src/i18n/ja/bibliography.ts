import type { bibliography as english } from '../en/bibliography.ts';

export const bibliography: typeof english = {
  title: '参考文献',
  help: '現在の表示が拠り所とするすべての出典です。拠点と場所、システム、条件、開いている記録を含みます。',
  count: ({ count }) => `${count}件`,
  format: '形式',
  formats: { text: 'テキスト', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'コピー',
  copied: ({ count }) => `${count}件の出典をコピーしました`,
  copyFailed:
    'ブラウザーがコピーを許可しませんでした。このページにクリップボードの利用を許可するか、文字を選択してコピーしてください。',
  line: ({ author, title, publisher, date, url, licence }) =>
    [
      author === undefined ? '' : `${author}`,
      `「${title}」`,
      date === undefined ? `${publisher}。` : `${publisher}、${date}。`,
      ...(url === undefined ? [] : [url]),
      ...(licence === undefined ? [] : [`ライセンス: ${licence}`]),
    ]
      .filter((part) => part !== '')
      .join(' '),
};
