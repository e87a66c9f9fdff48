import type { travel as english } from '../en/travel.ts';

export const travel: typeof english = {
  speed: '所要時間',
  off: 'なし',
  speedField: '速度',
  'km/h': 'km/h',
  kn: 'kn',
  minutes: ({ minutes }) => `${minutes}分`,
  hours: ({ hours, minutes }) => `${hours}時間${minutes}分`,
  column: ({ speed }) => `所要時間(${speed})`,
  atSpeed: ({ time, speed }) => `${speed}で${time}`,
  note: ({ column }) => `${column}は距離を速度で割った値で、飛行計画ではありません。`,
  to: ({ place, distance, time }) => `${place}まで${distance}、${time}`,
  caveat: '距離を速度で割った値で、飛行計画ではありません。',
};
