import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const policy = [
  "default-src 'none'", "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com", "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net",
  'frame-src https://login.microsoftonline.com', "frame-ancestors 'self' https://teams.microsoft.com https://outlook.office.com",
].join('; ');

/** A folder that looks like a build: one page that loads Office.js, one script with a hash in its name, and the headers of the deployment. */
export function tinyBuild(folder: string): string {
  const globalHeaders = { 'Content-Security-Policy': policy, 'Strict-Transport-Security': 'max-age=31536000', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><html><head><script defer src="taskpane.0a1b2c3d.js"></script><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>');
  writeFileSync(join(folder, 'taskpane.0a1b2c3d.js'), `console.log(${JSON.stringify('word '.repeat(500))});`);
  writeFileSync(join(folder, 'staticwebapp.config.json'), JSON.stringify({ globalHeaders, routes: [{ route: '/*.{js,css}', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }] }));
  return folder;
}
