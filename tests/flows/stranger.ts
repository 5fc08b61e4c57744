import { request } from 'node:https';
import type { World } from './world';

/** Anybody of the firm who writes into the lists past our app: SharePoint lets every member of the site. */
export class Stranger {
  private constructor(private readonly world: World, private readonly token: string, private readonly site: () => Promise<string>) {}

  static async of(world: World, upn: string): Promise<Stranger> {
    const { accessToken } = await world.control<{ accessToken: string }>('POST', '/sandbox/token', { upn, scopes: ['Sites.ReadWrite.All'], interactive: true });
    const { firm } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
    const [host, ...path] = firm.site.split('/');
    const found = (): Promise<string> => (id ??= stranger.call('GET', `/v1.0/sites/${host}:/${path.join('/')}`).then(({ body }) => (body as { id: string }).id));
    let id: Promise<string> | undefined;
    const stranger: Stranger = new Stranger(world, accessToken, found);
    return stranger;
  }

  /** Gives the status and the id of the row; a refusal is an answer too. */
  async write(list: string, fields: object): Promise<{ status: number; id: string | undefined }> {
    const { status, body } = await this.call('POST', `${await this.list(list)}/items`, { fields });
    return { status, id: (body as { id?: string }).id };
  }

  async change(list: string, id: string, fields: object): Promise<void> {
    const { status, body } = await this.call('PATCH', `${await this.list(list)}/items/${id}/fields`, fields);
    if (status !== 200) throw new Error(`PATCH ${list}/${id}: ${status} ${JSON.stringify(body)}`);
  }

  /** SharePoint's own id of a list. */
  async idOf(list: string): Promise<string> {
    const { body } = await this.call('GET', await this.list(list));
    return (body as { id: string }).id;
  }

  private async list(name: string): Promise<string> {
    return `/v1.0/sites/${await this.site()}/lists/${name}`;
  }

  private call(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
    const headers = { 'content-type': 'application/json', host: 'graph.microsoft.com', authorization: `Bearer ${this.token}` };
    return new Promise((done, failed) => {
      const call = request({ host: '127.0.0.1', port: this.world.ports.graph, method, path, rejectUnauthorized: false, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') }));
      });
      call.on('error', failed);
      call.end(body && JSON.stringify(body));
    });
  }
}
