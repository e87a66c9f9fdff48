import type { later as english } from '../en/later.ts';

export const later: typeof english = {
  waiting: '読み込み中…',
  failed:
    'この部分を読み込めませんでした。ページのサーバーに接続できるか確かめて、もう一度試してください。',
  failedHere: '読み込めませんでした。',
  tryAgain: 'もう一度試す',
};
