import type { problems as english } from '../en/problems.ts';

export const problems: typeof english = {
  expected: {
    text: '文字列',
    number: '数値',
    truth: 'trueかfalse',
    list: 'リスト',
    fields: 'オブジェクト',
    other: '別の値',
  },
  missing: '項目がありません',
  wrongType: ({ expected }) => `${expected}ではありません`,
  notOneOf: 'ここで使える値のどれでもありません',
  tooSmall: {
    number: ({ limit }) => `${limit}より大きい数値でなければなりません`,
    text: ({ limit }) => `${limit}文字より短い文字列です`,
    list: ({ limit }) => `リストの要素が${limit}個より少なくなっています`,
  },
  tooLarge: {
    number: ({ limit }) => `${limit}より大きい数値です`,
    text: ({ limit }) => `${limit}文字より長い文字列です`,
    list: ({ limit }) => `リストの要素が${limit}個より多くなっています`,
  },
  wrongForm: {
    id: 'IDの書き方ではありません',
    date: '暦にある日付ではありません',
    address: 'ページのアドレスではありません',
  },
  unreadable: '読み取れません',
  atOdds: {
    kind: '部隊が運用する種類の場所には拠点の記載が要り、ほかの種類には書けません',
    stated: '下限が公表値を上回るか、上限が公表値を下回っています',
  },
  unknownId: {
    preset: ({ id }) => `プリセット「${id}」はありません`,
    condition: ({ id }) => `条件「${id}」はありません`,
    system: ({ id }) => `システム「${id}」はありません`,
    site: ({ id }) => `拠点「${id}」はありません`,
    place: ({ id }) => `場所「${id}」はありません`,
  },
  oneTooMany: '三つ目のシナリオです（一つのファイルで比べられるのは二つまで）',
  twice: ({ id }) => `「${id}」が二度書かれています`,
  alwaysHolds: ({ id }) => `条件「${id}」は常に成り立つため、外せません`,

  mend: {
    add: '項目を加えてください',
    write: ({ expected }) => `${expected}を書いてください`,
    oneOf: ({ values }) => `${values}のどれかを書いてください`,
    change: '値を直してください',
    shorten: '短くしてください',
    lengthen: '書き足してください',
    form: {
      id: '英小文字、数字、ハイフンで書いてください。独自の記録のIDは「own-」で始まります',
      date: '2023-04-30のように書いてください',
      address: 'https://またはhttp://で始まるアドレスを書いてください',
    },
    unreadable: 'その項目を直してください',
    atOdds: {
      kind: '種類を変えるか、拠点の記載を加えるか除いてください',
      stated: '値を小さい順に書いてください',
    },
    correctId: 'IDを直してください',
    perhaps: ({ nearest }) => `IDを直してください（「${nearest}」かもしれません）`,
    dropThird: '取り除いてください',
    dropOne: '片方を取り除いてください',
    alwaysHolds: 'trueと書いてください',
  },

  sentence: ({ problem, mend }) => `${problem}。${mend}。`,
};
