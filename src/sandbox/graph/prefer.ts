import type { Call } from './call';
import { Refusal } from './refusal';
import { zoneNamed, type Zone } from './zones';

/** True when bodies are to come as text. */
export function wantsText(call: Call): boolean {
  return /outlook\.body-content-type="?text"?/i.test(call.headers['prefer'] ?? '');
}

/** The zone in which times are to come; undefined when none was asked for, and times are UTC. Refusal: microsoft-graph-docs#4758 and #6870. */
export function preferredZone(call: Call): Zone | undefined {
  const asked = /outlook\.timezone\s*=\s*(?:"([^"]*)"|([^,;"]+))/i.exec(call.headers['prefer'] ?? '');
  if (!asked) return undefined;
  const name = (asked[1] ?? asked[2] ?? '').trim();
  const zone = zoneNamed(name);
  if (!zone) throw new Refusal(400, 'TimeZoneNotSupportedException', `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`);
  return zone;
}

/** What of the wishes was granted, as a header of the answer. */
export function applied(call: Call, others: readonly string[]): Readonly<Record<string, string>> {
  const granted = [...others, ...(wantsText(call) ? ['outlook.body-content-type="text"'] : [])];
  return granted.length === 0 ? {} : { 'Preference-Applied': granted.join(', ') };
}
