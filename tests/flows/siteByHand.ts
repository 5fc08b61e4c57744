import type { BrowserContext } from 'playwright-core';
import type { World } from './world';

interface Graph {
  call<T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<T>;
  /** Address of the lists of the firm's site. */
  readonly lists: string;
}

/** Graph as somebody with the right would use it past our app. */
export async function graphByHand(world: World, context: BrowserContext, upn: string): Promise<Graph> {
  const { accessToken } = await world.control<{ accessToken: string }>('POST', '/sandbox/token', { upn, scopes: ['Sites.ReadWrite.All', 'Sites.Manage.All'], interactive: true });
  const call = async <T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<T> => {
    const answer = await context.request.fetch(`https://localhost:${world.ports.graph}/v1.0${path}`, { method, headers: { authorization: `Bearer ${accessToken}` }, ...(body !== undefined && { data: body }) });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { firm } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  const { id } = await call<{ id: string }>('GET', `/sites/${firm.site.replace('/', ':/')}`);
  return { call, lists: `/sites/${id}/lists` };
}
