import type { claims as english } from '../en/claims.ts';

function by(system: string | undefined): string {
  return system === undefined ? '調べたどのシステムでも' : `${system}の公表値では`;
}

export const claims: typeof english = {
  days: ({ count }) => `${count}日`,
  years: ({ count }) => `${count}年`,

  toTheDigit: ({ distance }) => `測ると${distance}で、示された値と桁まで一致します。`,
  inOneUnit: ({ distance, unit }) => `測ると${distance}で、${unit}としてのみ正しい値です。`,
  roundingInOneUnit: ({ distance, unit }) =>
    `測ると${distance}で、${unit}としてのみ概数になります。`,
  rounding: ({ distance }) => `測ると${distance}で、示された値はその概数です。`,
  off: ({ distance, given }) => `測ると${distance}で、丸めても${given}にはなりません。`,
  tooVague: ({ distance, uncertainty }) =>
    `測ると${distance}ですが、誤差が${uncertainty}あり、値と比べられません。`,
  readingOnly: ({ distance, unit }) => `測ると${distance}で、${unit}と読む場合に限り正しい値です。`,
  measureOnly: ({ distance, fitting, between }) =>
    `そのまま読むと${distance}で、値は別の測り方(${between}、${fitting})に合います。`,
  between: { point: '点から点', shore: '海岸から海岸', mixed: '点と海岸の間' },

  nearest: ({ place, distance }) =>
    `対象の拠点で最も近いのは${place}(${distance})で、記述のとおりです。`,
  nearestOther: ({ place, distance }) => `対象の拠点で最も近いのは別の${place}(${distance})です。`,
  nearerOthers: ({ groups }) => `法的根拠の異なる、さらに近い拠点：${groups}。`,
  nearerGroup: ({ basis, count, place, distance }) =>
    count === 1
      ? `${basis}1か所(${place}、${distance})`
      : `${basis}${count}か所(最も近いのは${place}、${distance})`,
  nearer: ({ nearerCount, count, first, last, yardstick }) =>
    `対象の${count}か所のうち${nearerCount}か所は、使用中で最も近い${yardstick}より近くにあります。最も近いのは${first}、最も遠いのは${last}です。`,

  onlyIt: ({ system, site, distance }) =>
    `${by(system)}、${site}から${distance}のこの地点に届き、対象のほかの拠点からは届きません。`,
  notItself: ({ system, site, distance }) =>
    `${by(system)}、${site}自体から${distance}のこの地点に届きません。`,
  othersToo: ({ system, others }) => `${by(system)}、ほかの拠点からも届きます：${others}。`,
  reachUncertain: ({ system, site, distance }) =>
    `${by(system)}、判断できません。公表値に幅があり、${site}からこの地点まで${distance}です。`,
  systemsDisagree: ({ holdsFor, site, distance }) =>
    holdsFor === undefined
      ? `機種と地点によります(ここでは${site}から${distance})。どの機種でも成り立たず、理由は機種ごとに異なります。`
      : `機種と地点によります(ここでは${site}から${distance})。${holdsFor}では成り立ち、ほかでは成り立たないか、確かではありません。`,
  andMore: ({ count }) => `ほか${count}か所`,

  ringReaches: ({ origins, range, places }) => `${origins}からは${range}で${places}に届きます`,
  ringStopsShort: ({ origins, range, places }) =>
    `${origins}からは${range}では${places}に届きません`,
  ringUnsure: ({ origins, places }) => `${origins}からは${places}が圏の端に近く、判断できません`,
  chosenPoint: '選んだ地点',
  placeAt: ({ place, distance }) => `${place}(${distance})`,
  clauseSeparator: '。',
  sentence: ({ clauses }) => `${clauses}。`,
  twoSentences: ({ first, second }) => `${first}${second}`,

  azimuth: ({ azimuth, direction, distance }) =>
    `方位角${azimuth}、${distance}の位置で、${direction}にあたります。`,
  azimuthOff: ({ azimuth, direction, distance }) =>
    `方位角${azimuth}、${distance}の位置で、${direction}ではありません。`,
  directions: {
    north: '北',
    northeast: '北東',
    east: '東',
    southeast: '南東',
    south: '南',
    southwest: '南西',
    west: '西',
    northwest: '北西',
  },
  at: {
    there: ({ subject, place }) => `${subject}は、両者の精度の範囲で${place}にあります。`,
    nearby: ({ subject, place, distance }) =>
      `${subject}は${place}の中心点から${distance}で、その近くにあります。`,
    elsewhere: ({ subject, place, distance }) =>
      `${subject}は${place}の中心点から${distance}離れています。`,
  },
  conversion: ({ from, to }) => `${from}は、定義により${to}です。`,

  dateFits: ({ event, date }) => `「${event}」は${date}で、記述のとおりです。`,
  dateOff: ({ event, date, said, by: off }) =>
    `「${event}」は${date}ですが、記述は${said}を指し、${off}の差があります。`,
  weekdayAndDate: ({ weekday, date }) => `${date}(${weekday})`,
  span: ({ from, to }) => `${from}〜${to}`,
  order: ({ earlier, earlierDate, later, laterDate }) =>
    `${later}(${laterDate})は${earlier}(${earlierDate})より後です。`,
  orderNot: ({ earlier, earlierDate, later, laterDate }) =>
    `${later}(${laterDate})は${earlier}(${earlierDate})より後ではありません。`,
  quoted: ({ title }) => `「${title}」`,
  firstOfAll: '記録には、それ以前の同種の出来事はありません。',
  eventAt: ({ event, date }) => `「${event}」(${date})`,
  notFirst: ({ events }) => `それ以前の同種の出来事：${events}。`,
  document: 'この文書',

  countAgrees: ({ counted }) =>
    counted === 0
      ? '記録にはそのような拠点がなく、記述のとおりです。'
      : `記録にあるのは${counted}か所で、記述のとおりです。`,
  countOff: ({ counted, claimed }) =>
    `記録にあるのは${counted}か所で、${claimed}か所ではありません。`,
  allThere: ({ counted }) => `記録にある${counted}か所に、挙げられた拠点が含まれます。`,
  notAmong: ({ places }) => `次の拠点は含まれません：${places}。`,

  publishedAll: ({ total }) =>
    total === 1 ? '公表値と合います。' : `${total}つの公表値すべてと合います。`,
  publishedNone: ({ low, high }) => `どの公表値とも合いません。公表値は${low}〜${high}です。`,
  publishedSome: ({ fitting, total, low, high }) =>
    `${total}つの公表値のうち${fitting}つと合います。時期と数え方により${low}〜${high}の幅があります。`,
  replaced: ({ figure, year }) => `公表されていた値ですが、同じ出所の${year}の値は${figure}です。`,
  replacedNow: ({ figure }) => `公表されていた値ですが、同じ出所の現在の値は${figure}です。`,
  ranked: ({ rank, of }) => `一覧の${of}件中${rank}位です。`,

  carriersAgree: '記録でも、いずれも搭載するものに挙がっています。',
  carriersFurther: ({ systems }) =>
    `記録でも搭載するものに挙がっており、ほかに${systems}があります。`,
  carriersMissing: ({ systems }) => `記録では、次は搭載するものに挙がっていません：${systems}。`,

  judged: '計測ではなく判断です。理由と出典を示します。',
  notCheckable: {
    opinion: '意見であり、地図でも暦でも記録でも決められません。',
    proposal: '提案であり、照らし合わせるものがまだありません。',
    intention: '意図であり、計測できません。',
    position: '政府の立場であり、地図は是非を示しません。',
    'no-figure': '照らし合わせる数値も日付も場所もありません。',
    'no-source': 'そのとおりかどうかを述べる資料を読んでいません。',
  },
  oneLand: '両地点は同じ陸地にあり、海岸から海岸までの距離はありません。点から点で測ってください。',
  coastUnread: '海岸線を読み込めず、計測できませんでした。もう一度お試しください。',

  ownStatement: ({ from, to, figure }) => `${from}から${to}まで${figure}。`,
  problems: {
    empty: '2か所の間の距離を「嘉手納から台北まで400マイル」のように入力してください。',
    'no-figure':
      '数値がありません。「嘉手納から台北まで400マイル」のように単位とともに書いてください。',
    'no-places': '場所が2か所必要です。「嘉手納から台北まで400マイル」のように書いてください。',
    'not-a-number': ({ figure }) =>
      `「${figure}」は数値ではありません。千は1000か1,000と書いてください。`,
    'no-unit': ({ figure }) =>
      `${figure}の単位がありません。km、マイル、法定マイル、海里のいずれかを書いてください。`,
    'not-positive': () => '距離は0より大きくしてください。',
    'too-far': ({ figure }) =>
      `${figure}は地球上のどの2点の間よりも遠い値です。数値と単位を確かめてください。`,
    'unknown-place': ({ typed }) =>
      `「${typed}」という場所はありません。検索で確かめた名前を書いてください。`,
    nearestNames: ({ typed, places }) =>
      `「${typed}」という場所はありません。近い名前：${places}。`,
    'several-places': ({ typed, places }) =>
      `「${typed}」は${places}のいずれかです。名前を略さずに書いてください。`,
    'same-place': ({ place }) => `どちらも${place}を指しています。別の2か所を書いてください。`,
  },
};
