import type { compare as english } from '../en/compare.ts';

export const compare: typeof english = {
  compare: '比較',
  compareHelp: '比較：もう一つのシナリオを並べる',
  title: 'AとBの比較',
  start: 'Bを始める',
  copyOfA: 'Aから変える',
  copyOfAHelp: 'BはAと同じ内容で始まり、以後の変更はBに加わります',
  presets: '既定のシナリオと比べる',
  withDraft: ({ name }) => `${name}と比べる`,
  acts: 'AとB',
  swap: 'AとBを入れ替える',
  copyAToB: 'AをBに写す',
  copyBToA: 'BをAに写す',
  stopKeepingA: '比較を終え、Aを残す',
  stopKeepingB: '比較を終え、Bを残す',

  letters: { a: 'A', b: 'B' },
  edited: '編集するシナリオ',
  editing: '編集中',
  butSame: 'まだAと同じ',
  but: ({ count }) => `Aと${count}点の仮定が異なる`,
  otherHolds: ({ side }) => `${side}ではオン`,
  otherFails: ({ side }) => `${side}ではオフ`,
  partShown: 'AとBについて表示するもの',
  parts: { difference: '違い', table: '表' },

  view: 'AとBの見せ方',
  views: { difference: '違い', swipe: 'スワイプ', 'side-by-side': '並べる' },
  divider: 'AとBの境目',
  dividerAt: ({ a, b }) => `A ${a}%、B ${b}%`,
  canvas: ({ side }) =>
    `シナリオ${side}の地図。矢印キーで両方の地図を動かし、プラスとマイナスで拡大・縮小します。`,
  canvasBoth:
    'AとBの違いの地図。矢印キーで動かし、プラスとマイナスで拡大・縮小します。同じ内容はサイドバーの文章にもあります。',

  depths: ({ inA, inB }) =>
    [inA === undefined ? '' : `A ${inA}`, inB === undefined ? '' : `B ${inB}`]
      .filter((part) => part !== '')
      .join(' · '),
  siteIn: ({ side, access }) => `${side}：${access}`,

  depthChange: {
    subject: 'AからBへの重なりの変化',
    rule: 'Bで届く拠点の数から、Aで届く拠点の数を引く',
    counted: '数えるもの',
    step: ({ number }) => `Bで届く拠点の数:${number}`,
    stepOrMore: ({ number }) => `Bで届く拠点の数:${number}、またはそれ以上の差`,
    same: '斜線のない無地:届く拠点の数はAでもBでも同じ',
    note: 'Bで届く拠点の数とAで届く拠点の数の差を、各射程の最小値で数えます。数字の付いた線の内側では、差が少なくともその大きさになります。',
  },

  legend: {
    onlyA: 'Aでのみ届く範囲',
    onlyB: 'Bでのみ届く範囲',
    both: '無地:AでもBでも届く範囲',
    byLowest: '届くかどうかは、拠点のいずれかのシステムの公表値の最小で数えます。',
    uncertainA: 'Aでは不確か',
    uncertainB: 'Bでは不確か',
    uncertainBoth: 'AでもBでも不確か',
    byHighest: '公表値の最小を超え、最大以内です。',
    byHighestOverHatch:
      '公表値の最小を超え、最大以内です。点線の斜線が実線の斜線に重なる所には、もう一方のシナリオで届きます。',
    edgeA: 'Aで届く範囲の縁',
    edgeB: 'Bで届く範囲の縁',
    openOnlyA: 'Aでのみ使える',
    openOnlyB: 'Bでのみ使える',
    openBoth: 'AでもBでも使える',
    closedBoth: 'どちらでも使えない',
    focusOnlyA: 'Aでは届き、Bでは届かない注目地点',
    focusOnlyB: 'Bでは届き、Aでは届かない注目地点',
    depths: 'その場所に届く拠点の数(AとB)',
  },
};
