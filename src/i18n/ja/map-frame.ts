import type { mapFrame as english } from '../en/map-frame.ts';

export const mapFrame: typeof english = {
  controls: '地図の操作',
  projection: '投影法',
  flat: '平面',
  globe: '地球儀',
  zoomIn: '拡大',
  zoomOut: '縮小',
  whole: 'シナリオの範囲に戻る',
  north: '北を上に',
  graticule: '経緯線',
  scaleBars: '地図中央の縮尺',
};
