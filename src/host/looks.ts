import type { ThemeName } from './host';

const contrast = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/**
 * The theme that Office's colours "#rrggbb" mean: by the luminance of the background, and pure white on pure black is high contrast (belief:
 * Office's own dark and black themes are dark greys). Undefined where they are no such colours.
 */
export function themeOfColours(background: unknown, foreground?: unknown): ThemeName | undefined {
  const colour = typeof background === 'string' ? /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background.trim()) : null;
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  if (red + green + blue === 0 && /^#?ffffff$/i.test(String(foreground))) return 'contrast';
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

/** What the machine itself asks for. Forced colours win over everything, a host's theme (`ofHost`) over the machine's light and dark. */
export function theme(ofHost?: ThemeName): ThemeName {
  if (matchMedia(contrast).matches) return 'contrast';
  return ofHost ?? (matchMedia(dark).matches ? 'dark' : 'light');
}

/** Calls when the machine's own wishes change. */
export function onMachineLooks(listener: () => void): void {
  for (const query of [contrast, dark]) matchMedia(query).addEventListener('change', listener);
}
