import type { ReactNode } from 'react';

const strokes = {
  previous: 'M12.5 4.5 8 9l4.5 4.5M5.5 4.5v9',
  next: 'M5.5 4.5 10 9l-4.5 4.5M12.5 4.5v9',
  play: 'M6 4l7.5 5L6 14Z',
  pause: 'M6.5 4.5v9M11.5 4.5v9',
  undo: 'M6 4 2.5 7.5 6 11M3 7.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M12 4l3.5 3.5L12 11M15 7.5H8.5a4 4 0 0 0 0 8H11',
  more: 'M9 4.5h.01M9 9h.01M9 13.5h.01',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  chevron: 'M7 4.5 11.5 9 7 13.5',
  down: 'M4.5 7 9 11.5 13.5 7',
  back: 'M11 4.5 6.5 9l4.5 4.5',
  search: 'M12.2 12.2 15.5 15.5M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0Z',
  plus: 'M9 3.5v11M3.5 9h11',
  minus: 'M3.5 9h11',
  whole: 'M3 6.5v-3h3M12 3.5h3v3M15 11.5v3h-3M6 14.5H3v-3',
  north: 'M9 15V3.5M5.5 7 9 3.5 12.5 7',
  globe:
    'M9 2.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM2.5 9h13M9 2.5c-4 4-4 9 0 13M9 2.5c4 4 4 9 0 13',
  flat: 'M3 4h12v10H3ZM3 9h12M9 4v10',
  display: 'M3 5.5h7M13.5 5.5H15M3 12.5h1.5M8 12.5h7M10 3.5h3.5v4H10ZM4.5 10.5H8v4H4.5Z',
  copy: 'M6.5 6.5h8v8h-8ZM11.5 6.5v-3h-8v8h3',
  compare: 'M9 2.5v13M3 5h3.5v8H3ZM11.5 5H15v8h-3.5Z',
  keep: 'M4.5 3h9v12L9 11.5 4.5 15Z',
  link: 'M7.5 10.5l3-3M8 5.5l1.5-1.5a2.8 2.8 0 0 1 4 4L12 9.5M10 12.5 8.5 14a2.8 2.8 0 0 1-4-4L6 8.5',
  save: 'M9 3v8M5.5 8 9 11.5 12.5 8M3.5 14.5h11',
  file: 'M5 2.5h5.5L13.5 5.5v10h-8.5ZM10.5 2.5v3h3',
  bin: 'M3.5 5h11M7 5V3.5h4V5M5 5l.5 10h7l.5-10M7.5 8v4.5M10.5 8v4.5',
  sidebar: 'M3 3.5h12v11H3ZM7.5 3.5v11',
} as const;

export type IconName = keyof typeof strokes;

/** A drawn sign, 18 units square. It says nothing to a screen reader: a word or a label stands beside it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
