/** Builds the page that measures proposals and search in Chromium into node_modules/.cache; it is never shipped. */
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import configurations from '../../webpack.config.js';

const addin = configurations({}, { mode: 'production' }).find(({ name }) => name === 'addin');

export default {
  ...addin,
  name: 'wording-page',
  entry: { page: './test/bench/wording-page.ts' },
  output: { ...addin.output, path: join(addin.context, 'node_modules/.cache/wording-page') },
  cache: { ...addin.cache, name: 'wording-page' },
  plugins: [new HtmlPlugin({ filename: 'page.html', title: 'wording' })],
};
