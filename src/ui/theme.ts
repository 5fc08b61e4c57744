import type { ThemeName } from '../host/host';

/** Wears a theme: light stands in the page's own style sheet, the others are fetched when first asked for. */
export function applyTheme(theme: ThemeName): void {
  const { documentElement: page, head } = document;
  page.dataset.theme = theme;
  page.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  const address = `${page.dataset.page}-${theme}.css`;
  if (theme === 'light' || head.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  head.append(link);
}
