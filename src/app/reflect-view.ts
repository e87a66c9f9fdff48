import type { View, ViewStore } from '#store/view-store.ts';

function reflect({ language, theme, largeType }: View): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.theme = theme;
  root.classList.toggle('large-type', largeType);
}

/** Puts language, theme and type size on the page's root element, now and at every change. */
export function reflectView(view: ViewStore): () => void {
  reflect(view.getState());
  return view.subscribe(reflect);
}
