/**
 * Builds three things into dist/: the add-in as it is deployed, the simulator, and the command line.
 *
 * Settings by environment:
 * - `OFFICE_JS`: `local` (default, served from beside the pane), `cdn` (Microsoft), `cdn-21vianet` (Office 365 operated by 21Vianet)
 * - `PUBLIC_URL`: where the folder dist/addin is served, for the manifest; https://localhost:3000 by default
 */
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { contentPolicy } from './scripts/release/content-policy.mjs';
import { joinedPack } from './scripts/joined-pack.mjs';
import { joinedRulePages } from './scripts/rule-pages.mjs';

const require = createRequire(import.meta.url);
const MinimizerPlugin = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');
const ROOT = dirname(fileURLToPath(import.meta.url));
const OFFICE_JS_FOLDER = join(ROOT, 'node_modules/@microsoft/office-js');

const OFFICE_JS = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const DEVELOPMENT_URL = 'https://localhost:3000';

/** What the loader of Office.js asks for on Windows, Mac, web and iPad, and on a too old Excel so that the pane can say so. */
const OFFICE_JS_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  '*/office_strings.js',
  'telemetry/oteljs_agave.js',
  'agaveerrorux/**',
];

function officeJs() {
  const choice = process.env.OFFICE_JS || 'local';
  const source = OFFICE_JS[choice];
  if (!source) throw new Error(`OFFICE_JS=${choice}: ${Object.keys(OFFICE_JS).join(' | ')}`);
  return { source, isLocal: choice === 'local' };
}

function publicUrl() {
  const url = (process.env.PUBLIC_URL || DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!/^https:\/\/[^/?#]+(\/[^?#]*)?$/.test(url)) throw new Error(`PUBLIC_URL=${url}: https://…`);
  return url;
}

/** What all three share. No eval anywhere: the policy of an intranet server may forbid it. */
function common(mode, name) {
  return {
    name,
    mode,
    context: ROOT,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: true, timings: true, cachedAssets: true, assetsSpace: 12, groupAssetsByPath: true },
    cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  };
}

function scripts(targets) {
  return {
    test: /\.tsx?$/,
    loader: 'swc-loader',
    exclude: /node_modules/,
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        externalHelpers: false,
      },
      env: { targets },
    },
  };
}

const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };
const pictures = { test: /\.(woff2?|ttf|png|svg)$/, type: 'asset/resource' };
/** WebView2, Safari of the supported Macs, and the browsers of Excel on the web. */
const BROWSERS = 'chrome >= 100, edge >= 100, firefox >= 102, safari >= 15.4';

function browserBuild(mode, name) {
  const hash = mode === 'production' ? '.[contenthash:8]' : '';
  return {
    ...common(mode, name),
    target: ['web', 'es2022'],
    output: {
      path: join(ROOT, 'dist', name),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `assets/[name]${hash}[ext]`,
      clean: true,
    },
    module: { rules: [scripts(BROWSERS), styles, pictures] },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  };
}

function addin(mode) {
  const { source, isLocal } = officeJs();
  const build = browserBuild(mode, 'addin');
  const url = publicUrl();
  return {
    ...build,
    entry: { taskpane: './src/taskpane/main.tsx' },
    optimization: {
      ...build.optimization,
      runtimeChunk: 'single',
      // React and Fluent change seldom, so they keep their name, and the person's cache, over many versions.
      splitChunks: { cacheGroups: { libraries: { test: /node_modules/, name: 'libraries', chunks: 'initial' } } },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: { officeJs: source, policy: contentPolicy(source) },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          // The pane takes the pack from here, so that an administrator changes it without a build; the one inside is for when this fails.
          { from: 'assets/packs/hebei-2025.json', to: 'packs/standards.json', transform: (_, file) => joinedPack(file) },
          // The pages of the rules, for 规则说明 on a card.
          { from: 'docs/rules/index.md', to: 'rules/pages.json', transform: (_, file) => joinedRulePages(file) },
          { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, url) },
          ...(isLocal ? officeJsFiles() : []),
        ],
      }),
    ],
  };
}

/** Unmodified and in their own folder layout, which the loader relies on; already small, so not minimized again. */
function officeJsFiles() {
  const files = OFFICE_JS_FILES.map((name) => ({
    from: `dist/${name}`,
    to: ({ absoluteFilename }) => join('office', absoluteFilename.slice(join(OFFICE_JS_FOLDER, 'dist').length)),
    context: OFFICE_JS_FOLDER,
    info: { minimized: true },
    globOptions: { ignore: ['**/*.debug.js'] },
  }));
  return [...files, { from: 'LICENSE.md', to: 'office/LICENSE.md', context: OFFICE_JS_FOLDER }];
}

function simulator(mode) {
  const build = browserBuild(mode, 'simulator');
  return {
    ...build,
    entry: {
      index: './src/simulator/page/index.ts',
      // The server puts this one script into the taskpane, so its name is fixed and it needs no other chunk.
      connect: { import: './src/simulator/page/connect', filename: 'connect.js' },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({ filename: 'index.html', template: './src/simulator/page/index.html', chunks: ['index'], publicPath: '/simulator/', minify: false }),
      new CopyPlugin({ patterns: [{ from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' }] }),
    ],
  };
}

/** `npx jixiao` runs the file itself. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExecutablePlugin', () => chmodSync(join(ROOT, 'dist/cli/jixiao.mjs'), 0o755));
  }
}

function cli(mode) {
  return {
    ...common(mode, 'cli'),
    target: 'node20',
    entry: './src/cli/main.ts',
    experiments: { outputModule: true },
    output: {
      path: join(ROOT, 'dist/cli'),
      filename: 'jixiao.mjs',
      library: { type: 'module' },
      chunkFormat: 'module',
      clean: true,
    },
    module: { rules: [scripts('node 20')] },
    // One readable file: a stack trace from an administrator should say something.
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin()],
  };
}

export default (_env, argv) => {
  const mode = argv?.mode === 'development' ? 'development' : 'production';
  return [addin(mode), simulator(mode), cli(mode)];
};
