import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { Smaller } from './tools/smaller.mjs';
import { ThemeTokens } from './tools/themeTokens.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const stripTypes = {
  loader: require.resolve('swc-loader'),
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
};

/** Fluent's styles leave the JavaScript and become one style sheet (its packages ship them compiled, ours are compiled here). */
const rules = [
  { test: /\.js$/, include: /node_modules[\\/]@fluentui[\\/]/, use: GriffelCSSExtractionPlugin.loader },
  { test: /\.tsx?$/, exclude: /node_modules/, use: [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader', stripTypes] },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
];

/**
 * Chromium from 136 on compiles a script with this first line whole, off the main thread, while it arrives; else our first task spends most of
 * its time compiling (https://v8.dev/blog/explicit-compile-hints). Other browsers read a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';
const afterMinifying = webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING;

/**
 * One page with a bundle of its own: Griffel puts all styles of a compilation into one file, so the pane would else carry the tab's.
 * `themes`: which of Fluent's theme families ('web' | 'teams') the page wears; none for a page without screens.
 */
export function page(name, entry, themes, folder = process.env.DIST ?? join(root, 'dist')) {
  return {
    name,
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    context: root,
    entry: { [name]: entry },
    output: { path: folder, filename: '[name].[contenthash:8].js', chunkFilename: `${name}-[name].[contenthash:8].js`, publicPath: '', uniqueName: name },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules },
    /* The extraction plugin moves its modules with splitChunks; without it mini-css-extract-plugin fails on their order. */
    /* React DOM stays one function: around a second one V8 would parse it twice where an inspector asks for the stack of an error. */
    optimization: { concatenateModules: { commonjs: false }, splitChunks: { cacheGroups: { default: false, defaultVendors: false } } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: `${name}.[contenthash:8].css` }),
      new GriffelCSSExtractionPlugin(),
      new Smaller(),
      ...(themes ? [new ThemeTokens(name, themes), new webpack.BannerPlugin({ banner: compileHint, raw: true, entryOnly: true, test: /\.js$/, stage: afterMinifying })] : []),
      new HtmlWebpackPlugin({ template: `src/app/${name}.html`, filename: `${name}.html`, inject: false, minify: false }),
    ],
  };
}

export default [
  page('taskpane', './src/app/taskpane.ts', 'web'),
  page('tab', './src/app/tab.tsx', 'teams'),
  page('commands', './src/app/commands.ts'),
  page('redirect', './src/app/redirect.ts'),
  page('relay', './src/app/relay.ts'),
];
