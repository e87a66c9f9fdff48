import type { keeping as english } from '../en/keeping.ts';

export const keeping: typeof english = {
  keep: '保存と共有',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。開くと、ここでの仮定と表示がそのまま再現されます。',
  linkFailed: 'ブラウザーがコピーを許可していません。次のリンクを手でコピーしてください：',
  linkField: 'このシナリオへのリンク',
  download: 'ファイルに保存',
  openFile: 'ファイルを開く',
  dropHere: 'シナリオのファイルをここに落とすと開きます',
  fileHint: '.scenario.jsonファイルは、ページ上に落としても開けます。',

  drafts: 'このブラウザーの下書き',
  draftsHint: ({ most }) => `操作はその都度保存されます。新しい${most}件が残ります。`,
  noDrafts: 'まだ何も保存されていません。最初の変更で下書きができます。',
  thisDraft: '編集中',
  openElsewhere: '別のタブで使用中',
  comparison: 'AとB',
  keptAt: ({ time }) => `${time}に保存`,
  openDraft: '開く：',
  nameDraft: '名前',
  nameThis: ({ name }) => `${name}の名前`,
  nameField: '下書きの名前',
  saveName: '決定',
  cancel: 'やめる',
  removeDraft: '削除',
  removeThis: ({ name }) => `${name}を削除`,
  reallyRemove: ({ name }) => `「${name}」を完全に削除しますか。`,

  notices: 'お知らせ',
  dismiss: '閉じる',
  more: ({ count }) => `ほか${count}件の問題`,
  openRest: '使える部分だけを開く',

  told: {
    linkMended: 'リンクの一部を使えませんでした',
    linkMendedBody: '残りの部分は開いています。使えなかったもの：',
    presetChanged: 'このリンクの元のプリセットは、その後変更されています',
    presetChangedBody: ({ presets }) =>
      `リンクが示すのは${presets}との違いだけです。リンクにない部分は現在のプリセットに従います。`,
    linkNewer: 'このリンクは新しい版のBasing Atlasで作られています',
    linkNewerBody:
      'このページでは読めません。作られた所で開くか、シナリオをファイルで受け取ってください。',
    linkNewerPreset: ({ preset }) =>
      `このページでは読めないため、元のプリセット「${preset}」だけを開きました。作られた所で開いてください。`,
    linkForeign: 'アドレスの末尾はシナリオではありません',
    linkForeignBody:
      '末尾の部分は使っていません。シナリオへのリンクは、ページのアドレスの後が#1=で始まります。',
    linkTooLong: 'リンクが長すぎ、シナリオとして読めません',
    linkTooLongBody:
      'リンクの中身は使っていません。リンクが壊れているおそれがあります。ファイルで受け取ってください。',
    noLink: '独自の記録が多く、リンクに収まりません',
    noLinkBody: '代わりにファイルを送ってください。すべてが入ります。',
    fileOpened: ({ name }) => `${name}を開きました`,
    fileFrom: ({ version }) => `版${version}で書かれたファイルを現在の版に直しました。`,
    fileUnknown: ({ paths }) =>
      `ここで知られていない項目は保ち、保存するときに書き戻します：${paths}。`,
    fileMended: ({ name }) => `${name}の一部を開きました`,
    fileMendedBody: '使えなかったもの：',
    fileRefused: ({ name }) => `${name}は開けませんでした`,
    fileRefusedBody: ({ count }) =>
      `これまでの内容はそのままです。ファイルの誤りは${count}件です：`,
    fileNewer: ({ version }) =>
      `このページより新しい版${version}のシナリオです。新しい版のBasing Atlasで開いてください。これまでの内容はそのままです。`,
    fileNoJson: 'JSONではありません。これまでの内容はそのままです。',
    fileNoJsonAt: ({ line, column }) =>
      `${line}行${column}文字目からJSONとして読めません。そこを直してください。これまでの内容はそのままです。`,
    fileNoScenario:
      'シナリオが入っていません。ここで保存したファイル（例：my.scenario.json）を選んでください。これまでの内容はそのままです。',
    fileTooLarge: 'シナリオとしては大きすぎるファイルです。これまでの内容はそのままです。',
    fileUnread:
      'ブラウザーがファイルを読めませんでした。もう一度選んでください。これまでの内容はそのままです。',
    draftCopied: 'この下書きは別のタブで開いています',
    draftCopiedBody: '互いに上書きしないよう、ここでは写しを編集します。',
    draftMended: '下書きの一部を使えませんでした',
    draftMendedBody: '下書き自体は元のままです。残りの部分を開きました。使えなかったもの：',
    draftNewer: 'この下書きは新しい版のBasing Atlasで作られています',
    draftNewerBody: '一覧に残しておきます。新しい版で開いてください。',
    draftsFull: 'このブラウザーには下書きを保存する空きがありません',
    draftsFullBody: 'シナリオをファイルに保存するか、不要な下書きを削除してください。',
    draftsBarred: 'このブラウザーはこのページの下書きを保存しません',
    draftsBarredBody:
      'ページを閉じると操作の結果が失われます。ファイルに保存するか、リンクをコピーしてください。',
  },
};
