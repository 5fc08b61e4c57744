import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const pageStyles = fileURLToPath(new URL('../src/ui/page.css', import.meta.url));

/** Fluent's themes by family: what `html[data-theme]` may be. */
function themesOf(family) {
  const { webLightTheme, webDarkTheme, teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme } = require('@fluentui/react-components');
  return family === 'teams'
    ? { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }
    : { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
}

function declarations(theme, used) {
  return Object.entries(theme).filter(([token]) => used.has(token)).map(([token, value]) => `--${token}:${value}`).join(';');
}

/**
 * Writes the tokens of Fluent's themes as custom properties: light into the page's one style sheet, dark and contrast into
 * `<page>-dark.css` and `<page>-contrast.css`, which the page loads when it is asked to. Only tokens that the page uses.
 */
export class ThemeTokens {
  constructor(page, family) {
    this.page = page;
    this.family = family;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThemeTokens', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThemeTokens', stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, (assets) => {
        const page = readFileSync(pageStyles, 'utf8');
        const texts = [page, ...Object.keys(assets).filter((name) => name.endsWith('.css')).map((name) => assets[name].source().toString())];
        const used = new Set(texts.flatMap((text) => [...text.matchAll(/var\(\s*--([A-Za-z0-9]+)/g)].map((found) => found[1])));
        const { light, dark, contrast } = themesOf(this.family);
        const sheet = Object.keys(assets).find((name) => name.startsWith(`${this.page}.`) && name.endsWith('.css'));
        compilation.updateAsset(sheet, (old) => new sources.RawSource(`:root{${declarations(light, used)}}\n${squeeze(page)}\n${old.source()}`));
        compilation.emitAsset(`${this.page}-dark.css`, new sources.RawSource(`:root[data-theme=dark]{${declarations(dark, used)}}`));
        compilation.emitAsset(`${this.page}-contrast.css`, new sources.RawSource(`:root[data-theme=contrast]{${declarations(contrast, used)}}`));
      });
    });
  }
}

function squeeze(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/\s*([{}:;,>])\s*/g, '$1').replace(/;}/g, '}').trim();
}
