/** Runs in a page when a hostile string got its way. */
const alarm = 'window.__ran=1';

const tags = [
  `<script>${alarm}</script>`, `"><script>${alarm}</script>`, `'><script>${alarm}</script>`, `</textarea><script>${alarm}</script>`, `</title><script>${alarm}</script>`,
  `<img src=x onerror=${alarm}>`, `"><img src=x onerror="${alarm}">`, `<img src="x" onerror='${alarm}'//`, `<IMG """><SCRIPT>${alarm}</SCRIPT>">`, `<img/src/onerror=${alarm}>`,
  `<svg onload=${alarm}>`, `<svg/onload=${alarm}>`, `<svg><script>${alarm}</script></svg>`, `<svg><animate onbegin=${alarm} attributeName=x dur=1s>`, `<math><mtext><script>${alarm}</script></mtext></math>`,
  `<body onload=${alarm}>`, `<iframe src="javascript:parent.${alarm}"></iframe>`, `<iframe srcdoc="<script>parent.${alarm}</script>"></iframe>`, `<object data="javascript:${alarm}"></object>`, `<embed src="javascript:${alarm}">`,
  `<a href="javascript:${alarm}">x</a>`, `<a href="data:text/html,<script>${alarm}</script>">x</a>`, `<form action="javascript:${alarm}"><button>x</button></form>`, `<button formaction="javascript:${alarm}">x</button>`, `<input autofocus onfocus=${alarm}>`,
  `<details open ontoggle=${alarm}>`, `<video><source onerror=${alarm}></video>`, `<audio src=x onerror=${alarm}>`, `<marquee onstart=${alarm}>`, `<style>@import 'javascript:${alarm}';</style>`,
  `<link rel=stylesheet href="javascript:${alarm}">`, `<meta http-equiv=refresh content="0;url=javascript:${alarm}">`, `<base href="javascript:/">`, `<template><script>${alarm}</script></template>`, `<noscript><p title="</noscript><img src=x onerror=${alarm}>">`,
];

const attributes = [
  `" onmouseover="${alarm}" x="`, `' onfocus='${alarm}' autofocus x='`, `\`-${alarm}-\``, `javascript:${alarm}`, `JaVaScRiPt:${alarm}`, `java\tscript:${alarm}`, `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==`, `vbscript:${alarm}`,
];

const expressions = [
  `{{constructor.constructor('${alarm}')()}}`, `\${${alarm}}`, `#{${alarm}}`, `<%= ${alarm} %>`, `'-${alarm}-'`, `";${alarm};//`, `\\";${alarm};//`, `*/${alarm}/*`, `]]>${alarm}`, `--><script>${alarm}</script>`,
];

const odd = [
  '__proto__', 'constructor', '{"__proto__":{"polluted":1}}', '[object Object]', "x' or 1 eq 1 or '", "'; DROP TABLE items; --", '=HYPERLINK("javascript:1","x")', '+cmd|calc!A1',
  '\u202Eevil\u202C', '\u0000\u0001\u0002', '\uD800', 'a'.repeat(5000), '../../../etc/passwd', '//evil.example', 'https:evil.example', '%3Cscript%3Ewindow.__ran=1%3C/script%3E', '&lt;script&gt;window.__ran=1&lt;/script&gt;',
];

/** Strings that strangers may put into any field; none may run. */
export const hostileStrings: readonly string[] = [...tags, ...attributes, ...expressions, ...odd];
