import type { FirmPerson } from '../firm';
import { aadsts } from './entraErrors';
import { graphScopes } from './scopes';

/** Sent with every page here: no script, and no frame, as Entra's own pages. */
export const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

export const loginCss = `
:root { color-scheme: light dark; font: 15px/1.45 "Segoe UI", system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f3f2f1, #1b1a19); }
main { box-sizing: border-box; width: min(27rem, 100vw); padding: 1.75rem; background: light-dark(#fff, #292827); box-shadow: 0 2px 6px rgb(0 0 0 / 20%); }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; }
ul { padding-left: 1.2rem; }
button { font: inherit; min-height: 2.25rem; padding: .3rem 1rem; cursor: pointer; }
.people button { display: block; width: 100%; margin: .25rem 0; text-align: left; }
.choice { display: flex; gap: .5rem; justify-content: flex-end; margin-top: 1rem; }
.link { text-align: left; border: 0; background: none; padding: 0; color: light-dark(#0067b8, #6cb8f6); text-decoration: underline; }
.quiet { opacity: .75; font-size: .87rem; overflow-wrap: anywhere; }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/login.css">
<link rel="icon" href="data:,">
</head>
<body><main>
<h1>${escaped(title)}</h1>
${body}
<p class="quiet">This is the sandbox's sign-in. Nobody here has a password.</p>
</main></body>
</html>
`;
}

/** Chooses who one is; a press sends `upn`. */
export function accountsPage(people: readonly FirmPerson[]): string {
  const buttons = people.map(({ upn, name, jobTitle }) => `<button name="upn" value="${escaped(upn)}">${escaped(name)}, ${escaped(jobTitle)}<br><span class="quiet">${escaped(upn)}</span></button>`);
  return page('Pick an account', `<form method="post" class="people">${buttons.join('\n')}</form>`);
}

/** Asks one person for a yes; a press sends `answer`, an administrator may send `everybody` with it. `upn` goes along where no session knows it. */
export function consentPage(person: FirmPerson, scopes: readonly string[], { isForEverybody = false } = {}): string {
  const wishes = graphScopes.filter(({ name }) => scopes.includes(name)).map(({ name, says }) => `<li>${escaped(says)} <span class="quiet">(${escaped(name)})</span></li>`);
  const everybody = person.isAdministrator && !isForEverybody ? '<p><label><input type="checkbox" name="everybody" value="yes"> Consent on behalf of your organization</label></p>' : '';
  return page(isForEverybody ? 'Permissions requested: review for your organization' : 'Permissions requested', `<p class="quiet">${escaped(person.upn)}</p>
<p>Forsigtigt Salg would like to:</p>
<ul>${wishes.join('\n')}</ul>
<form method="post"><input type="hidden" name="upn" value="${escaped(person.upn)}">${everybody}
<p class="choice"><button id="cancel" name="answer" value="no">Cancel</button> <button id="accept" name="answer" value="yes">Accept</button></p></form>`);
}

/** "Need admin approval", worded as by Entra (quoted in Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2 issue 44). */
export function approvalPage(person: FirmPerson): string {
  return page('Need admin approval', `<p class="quiet">${escaped(person.upn)}</p>
<p>${escaped(aadsts('administratorNeeded').replace(/^AADSTS\d+: /, ''))}</p>
<p class="quiet">AADSTS90094</p>
<form method="post">
<p><button class="link" id="otherAccount" name="answer" value="other">Have an admin account? Sign in with that account</button></p>
<p><button class="link" id="return" name="answer" value="no">Return to the application without granting consent</button></p></form>`);
}

/** Where a sign-out ends that names no page to go on to, worded as by Entra. */
export function signedOutPage(): string {
  return page('You signed out of your account', '<p>It’s a good idea to close all browser windows.</p>');
}

/** A fault that cannot be sent back to the app. */
export function failurePage(sentence: string): string {
  return page('Sorry, but we’re having trouble signing you in.', `<p id="failure">${escaped(sentence)}</p>`);
}
