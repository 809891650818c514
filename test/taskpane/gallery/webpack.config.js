/** Builds the gallery into node_modules/.cache/gallery; it is looked at, never shipped. */
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import configurations from '../../../webpack.config.js';

const addin = configurations({}, { mode: 'development' }).find(({ name }) => name === 'addin');

export default {
  ...addin,
  name: 'gallery',
  entry: { gallery: './test/taskpane/gallery/gallery.tsx' },
  output: { ...addin.output, path: join(addin.context, 'node_modules/.cache/gallery') },
  cache: { ...addin.cache, name: 'gallery' },
  plugins: [
    ...addin.plugins.filter((plugin) => plugin.constructor.name === 'MiniCssExtractPlugin'),
    new HtmlPlugin({ filename: 'gallery.html', title: 'gallery', templateContent: '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>gallery</title></head><body><div id="pane"></div></body></html>' }),
  ],
};
