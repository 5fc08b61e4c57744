import type { Firm, FirmPerson } from '../firm';
import type { StartData } from './startData';

/** Text made safe for HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One plain page. */
export function htmlPage(title: string, body: string, language = 'en'): string {
  return `<!doctype html>
<html lang="${language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/hosts.css">
<link rel="icon" href="data:,">
</head>
<body>
${body}
</body>
</html>
`;
}

/** A page that its script draws; `start` stands in it as data, which no browser runs. */
export function scriptedPage(title: string, script: string, start: StartData): string {
  const data = JSON.stringify(start).replace(/</g, '\\u003c');
  return htmlPage(title, `<script type="application/json" id="start">${data}</script>\n<script src="/page/${script}"></script>`);
}

/** The first page: for somebody who knows only this address and a role. */
export function startPage(firm: Firm): string {
  const one = (role: FirmPerson['role']): FirmPerson | undefined => firm.people.find((person) => person.role === role);
  const link = (page: 'mail' | 'teams', name: string, person: FirmPerson | undefined): string => `<a href="/${page}${person ? `?person=${encodeURIComponent(person.upn)}` : ''}">${name}</a>`;
  const called = (person: FirmPerson | undefined): string => (person ? `, ${escaped(person.name)}` : '');
  const [consultant, seller, director] = [one('consultant'), one('seller'), one('director')];
  return htmlPage('Forsigtigt Salg: sandbox', `<main class="welcome">
<h1>Forsigtigt Salg</h1>
<p>This is ${escaped(firm.name)}, a firm that does not exist, with its own Outlook, Teams and SharePoint, all on this machine. Nothing here leaves it.</p>
<p class="doors">${link('mail', 'Outlook', consultant)} ${link('teams', 'Teams', seller)} <a href="/site">SharePoint lists</a></p>
<h2>Three things to try</h2>
<ol>
<li><strong>As a consultant${called(consultant)}:</strong> open ${link('mail', 'Outlook', consultant)}, choose a mail in which a client needs something, press <em>Forsigtigt Salg</em> above it, and flag the case.</li>
<li><strong>As a seller${called(seller)}:</strong> open ${link('teams', 'Teams', seller)} and find the case that the consultant has flagged.</li>
<li><strong>As a director${called(director)}:</strong> open ${link('teams', 'Teams', director)}, press <em>Set up</em> if the lists are not there yet, and look at <a href="/site">the lists</a> that hold the cases.</li>
</ol>
<p class="quiet">The bar at the top of each page chooses the person, language, theme and width, and makes things go wrong on purpose.</p>
</main>`);
}
