import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** React, Fluent and Office.js in the ordinary way: one bundle, styles made in the page; the packages are those of the app. */
const config = (folder) => ({
  mode: 'production',
  devtool: false,
  entry: { taskpane: here('./floorPane.tsx') },
  output: { path: folder, filename: '[name].[contenthash:8].js', publicPath: '' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } } } }] },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: here('./floorPane.html'), filename: 'taskpane.html' })],
});

/** Builds the floor pane into `folder`, as a page that a host serves where it would serve ours. Throws with webpack's own words. */
export async function buildFloor(folder) {
  const stats = await new Promise((done, failed) => {
    const compiler = webpack(config(folder));
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const immutable = { route: '/*.js', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };
  writeFileSync(join(folder, 'staticwebapp.config.json'), JSON.stringify({ globalHeaders: { 'Cache-Control': 'no-cache' }, routes: [immutable] }));
}
