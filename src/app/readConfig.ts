import { HostError } from '../host/hostError';
import type { Config } from './config';

/** Says which value of `config.json` is missing or wrong; the person reads it, an administrator mends it. */
export class ConfigFault extends Error {}

const patienceMilliseconds = 15_000;

/** Reads what the firm has stated beside the app. Throws ConfigFault with the name of what is wrong, HostError offline where nothing answers. */
export async function readConfig(): Promise<Config> {
  const answer = await fetch('config.json', { signal: AbortSignal.timeout(patienceMilliseconds) }).catch((cause: unknown) => {
    throw new HostError('offline', 'The app’s own host does not answer.', undefined, undefined, { cause });
  });
  if (!answer.ok) throw new ConfigFault('config.json');
  const stated: unknown = await answer.json().catch(() => undefined);
  return parseConfig(stated);
}

/** The configuration, when every value is of its kind. Throws ConfigFault. */
export function parseConfig(stated: unknown): Config {
  if (typeof stated !== 'object' || stated === null) throw new ConfigFault('config.json');
  const values = stated as Record<string, unknown>;
  const text = (name: string): string => {
    const value = values[name];
    if (typeof value !== 'string' || value.trim() === '') throw new ConfigFault(name);
    return value.trim();
  };
  const texts = (name: string): readonly string[] => {
    const value = values[name] ?? [];
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new ConfigFault(name);
    return value;
  };
  const site = (name: string): string => {
    const value = text(name);
    if (!/^[\w.-]+(:\d+)?(\/[^/?#\s]+)*\/?$/.test(value)) throw new ConfigFault(name);
    return value;
  };
  const yesOrNo = (name: string): boolean => {
    const value = values[name];
    if (typeof value !== 'boolean') throw new ConfigFault(name);
    return value;
  };
  const address = (name: string): string => {
    const value = text(name);
    if (!value.startsWith('https://')) throw new ConfigFault(name);
    return value;
  };
  return {
    clientId: text('clientId'),
    authority: address('authority'),
    site: site('site'),
    ownDomains: texts('ownDomains').map((domain) => domain.trim().toLowerCase()),
    teamsAppId: text('teamsAppId'),
    ...(values.siteForKeys !== undefined && { siteForKeys: text('siteForKeys') }),
    ...(values.memoryOnly !== undefined && { memoryOnly: yesOrNo('memoryOnly') }),
    ...(values.graph !== undefined && { graph: address('graph') }),
    ...(values.hostOrigins !== undefined && { hostOrigins: texts('hostOrigins') }),
  };
}
