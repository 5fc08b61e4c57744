import { randomUUID } from 'node:crypto';

/** Entra's numbers and words that the app meets (source: learn.microsoft.com, Entra error codes; answers quoted in msal-js issues 3413 and 2472). */
const entraErrors = {
  notSignedIn: { number: 50058, text: 'A silent sign-in request was sent but no user is signed in.' },
  notConsented: { number: 65001, text: "The user or administrator has not consented to use the application with ID '{app}' named 'Forsigtigt Salg'. Send an interactive authorization request for this user and resource." },
  declined: { number: 65004, text: 'User declined to consent to access the app.' },
  administratorNeeded: { number: 90094, text: 'Forsigtigt Salg needs permission to access resources in your organization that only an admin can grant. Ask an admin to grant permission to this app before you can use it.' },
  unknownScope: { number: 650053, text: "The application 'Forsigtigt Salg' asked for scope '{scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor." },
  unknownTenant: { number: 90002, text: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud." },
  wrongRedirect: { number: 50011, text: "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the application '{app}'." },
  unknownApplication: { number: 700016, text: "Application with identifier '{app}' was not found in the directory." },
  wrongGrant: { number: 70000, text: 'The provided grant has expired, was revoked, or is malformed.' },
  wrongRequest: { number: 9002313, text: 'Invalid request. Request is malformed or invalid.' },
} as const;

export type EntraError = keyof typeof entraErrors;

/** "AADSTS65001: …" in one line, with the names filled in. */
export function aadsts(error: EntraError, names: Readonly<Record<string, string>> = {}): string {
  const { number, text } = entraErrors[error];
  return `AADSTS${number}: ${text.replace(/\{(\w+)\}/g, (_whole, name: string) => names[name] ?? '')}`;
}

/** The description as it comes back in a redirect, with the ids that support asks for. */
export function described(sentence: string, now: Date): string {
  return `${sentence} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${now.toISOString().slice(0, 19)}Z`;
}

/** The body of a failed call to the token endpoint. */
export function tokenError(error: string, which: EntraError, { suberror, names = {} }: { suberror?: string; names?: Readonly<Record<string, string>> } = {}): object {
  const now = new Date();
  return {
    error,
    error_description: described(aadsts(which, names), now),
    error_codes: [entraErrors[which].number],
    timestamp: now.toISOString().replace('T', ' ').replace(/\.\d+Z$/, 'Z'),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    error_uri: `https://login.microsoftonline.com/error?code=${entraErrors[which].number}`,
    ...(suberror === undefined ? {} : { suberror }),
  };
}
