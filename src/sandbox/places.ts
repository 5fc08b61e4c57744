/** Where the parts of the sandbox answer, as origins without a slash at the end. */
export interface Places {
  readonly app: string;
  readonly outlook: string;
  readonly teams: string;
  readonly login: string;
  readonly graph: string;
}

/** Ports on 127.0.0.1. Outlook's and Teams' pages share one server. */
export interface Ports {
  readonly app: number;
  readonly hosts: number;
  readonly login: number;
  readonly graph: number;
}

/** The ports of `npm start`. */
export const portsForPeople: Ports = { app: 44300, hosts: 44301, login: 44302, graph: 44303 };

/** For people: everything on localhost. */
export function localPlaces(ports: Ports): Places {
  const at = (port: number) => `https://localhost:${port}`;
  return { app: at(ports.app), outlook: at(ports.hosts), teams: at(ports.hosts), login: at(ports.login), graph: at(ports.graph) };
}

/** For end-to-end tests: the names of real life, which the browser resolves to the sandbox's ports. */
export const namedPlaces: Places = {
  app: 'https://app.forsigtigtsalg.example',
  outlook: 'https://outlook.office.com',
  teams: 'https://teams.microsoft.com',
  login: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
};
