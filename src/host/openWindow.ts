import { HostError } from './hostError';

const schemes = ['https:', 'mailto:', 'tel:'];

/** The address when it may be opened at all; any other scheme is refused, for links can come from strangers' rows. HostError unsupported. */
export function openable(url: string): string {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (!schemes.includes(scheme)) throw new HostError('unsupported', 'This link is neither https, mailto nor tel, so it is not opened.');
  return url;
}

/** Opens an address in a window of its own that knows nothing of us. */
export function openWindow(url: string): void {
  window.open(openable(url), '_blank', 'noopener,noreferrer');
}
