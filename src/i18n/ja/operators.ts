import type { operators as english } from '../en/operators.ts';

export const operators: typeof english = {
  USAF: '米空軍',
  USMC: '米海兵隊',
  'US Navy': '米海軍',
  'US Army': '米陸軍',
  'US joint': '米統合軍',
  JGSDF: '陸上自衛隊',
  JASDF: '航空自衛隊',
  JMSDF: '海上自衛隊',
  JSDF: '自衛隊',
  'Japan MOD': '防衛省',
  PAF: 'フィリピン空軍',
  'Philippine Navy': 'フィリピン海軍',
  'Philippine Army': 'フィリピン陸軍',
  ROKAF: '韓国空軍',
  ROCAF: '中華民国空軍',
  civil: '民間',
  'civil (Okinawa Prefecture)': '民間(沖縄県)',
  'civil (Kagoshima Prefecture)': '民間(鹿児島県)',
  'civil (Commonwealth Ports Authority)': '民間(北マリアナ諸島港湾局)',
};
