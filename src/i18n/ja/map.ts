import type { map as english } from '../en/map.ts';

export const map: typeof english = {
  canvas:
    '地図。矢印キーで移動、プラスとマイナスで拡大・縮小します。地点はサイドバーの一覧からも選べます。',
  basis: ({ basis }) => `使用の根拠：${basis}`,
  distanceTo: ({ place, distance }) => `${place}まで${distance}`,
};
