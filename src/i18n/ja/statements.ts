import type { statements as english } from '../en/statements.ts';

function openSite(other: boolean): string {
  return other ? 'ほかに使える拠点' : '使える拠点';
}

export const statements: typeof english = {
  noFocus: '注目する場所がありません。「注目」で場所を選ぶと、そこに届く拠点を示します。',
  noSystem: ({ focus, site, distance }) =>
    `システムが選ばれていません。${focus}に最も近い使える拠点は${site}で、${distance}です。`,
  noSystemNoSite: ({ focus, other }) =>
    `システムが選ばれておらず、${openSite(other)}もないため、${focus}に届くものはありません。`,
  whyNowhere: {
    notInService: ({ system, from }) => `${system}は${from}より前は就役していません`,
    notAnnounced: ({ system, from }) => `${system}は${from}より前は発表されていません`,
    noneYet: ({ system, when }) =>
      `選んだシステムはこの日付にはどれもまだありません(最初は${system}、${when})`,
    inServiceFrom: ({ from }) => `${from}に就役`,
    announcedOn: ({ from }) => `${from}に発表`,
    inFlight: ({ system }) => `${system}は飛行中に発射され、自らの拠点を持ちません`,
    allInFlight: '選んだシステムは飛行中に発射され、自らの拠点を持ちません',
    assigned: '選んだシステムは割り当てた拠点では運用できません',
    noOpenSite: '選んだシステムを運用できる使える拠点がありません',
    anywhere: '選んだシステムはどの拠点でも運用できません',
  },
  nowhere: ({ why, focus, site, distance }) =>
    `${why}。${focus}に最も近い使える拠点は${site}で、${distance}です。`,
  nowhereNoSite: ({ why, focus, other }) =>
    `${why}。${openSite(other)}もないため、${focus}に届くものはありません。`,
  nowhereToOperateNoSite: ({ focus, other }) =>
    `${openSite(other)}がないため、選んだシステムは${focus}に届きません。`,
  reached: ({ focus, depth, allOpen, site, distance }) => {
    const noun = allOpen ? '使える拠点' : '拠点';
    return depth === 1
      ? `${focus}は${noun}1か所の到達圏にあります。${site}で、${distance}です。`
      : `${focus}は${noun}${depth}か所の到達圏にあります。うち最も近いのは${site}で、${distance}です。`;
  },
  reachedUncertain: ({ focus, count, site, distance }) =>
    count === 1
      ? `${focus}に確実に届く拠点はありません。一部の公表値で届くのは${site}(${distance})の1か所です。`
      : `${focus}に確実に届く拠点はありません。一部の公表値で届くのは${count}か所で、最も近いのは${site}(${distance})です。`,
  unreached: ({ focus, site, distance }) =>
    `${focus}に届く拠点はありません。最も近い使える拠点は${site}で、${distance}です。`,
  unreachedNoSite: ({ focus, other }) => `${focus}に届く拠点も、${openSite(other)}もありません。`,
  moreUncertain: ({ count }) => `ほかに${count}か所は不確か：公表値に幅があります。`,

  opened: ({ count }) => `${count}か所が使えるようになりました`,
  closed: ({ count }) => `${count}か所が使えなくなりました`,
  depthChanged: ({ focus, depths }) => `${focus} ${depths}`,
  depths: ({ before, after }) => `${before} → ${after}`,
  lost: ({ focus }) => `${focus}に届く拠点がなくなりました`,
  gained: ({ focus, after }) => `${focus}に${after}か所から届くようになりました`,
  morePlaces: ({ count }) => `ほか${count}か所の場所で変化`,
  nothingFollowed: '拠点の開閉も到達数も変わりません',

  open: ({ why }) => `使える：${why}`,
  closedWhy: ({ why }) => `使えない：${why}`,
  ungoverned: '条件の対象ではない',
  noAccess: '米軍が使用する根拠が見つかっていない',
  former: ({ until }) => `以前の根拠により${until}まで米軍が使用`,
  noLonger: ({ until }) => `${until}に米軍が返還`,
  onLaterGround: ({ stated, since }) =>
    `${stated}（根拠は${since}のもので、このシナリオの日付より後）`,
  laterGround: ({ since }) =>
    `根拠は${since}のもので、このシナリオの日付より後ですが、それによって使える拠点として数えます。`,
  notYet: ({ from }) => `${from}より前は使えない`,
  forcedOpen: '条件によらず使えるものとしている',
  forcedClosed: '条件によらず使えないものとしている',

  bandExact: ({ stated }) => stated,
  bandSpread: ({ low, stated, high }) => `${low}〜${high}(代表値 ${stated})`,
  uncertainBetween: ({ low, high }) => `不確か：公表値は${low}から${high}まで`,
  published: '公表値',
  unverified: '未確認',
  computed: '計算値',
  unrefuelled: '無給油',
  refuelled: '空中給油1〜2回',
  singlePoint: ({ site }) => `単一障害点：${site}`,
  listSeparator: '、',
  clauseSeparator: '、',
};
