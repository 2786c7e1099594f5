const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join, resolve } = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, DefinePlugin, optimize, WebpackError } = require('webpack');
const { version } = require('./package.json');

/** Where office.js comes from: Microsoft's network, that of 21Vianet in China, or our own origin for closed networks. */
const officeSources = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/** What Excel asks of office.js, as Microsoft ships it: not a byte is changed. */
const ownOffice = {
  from: 'node_modules/@microsoft/office-js/dist',
  to: 'office-js',
  globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts', '**/*.map', '**/office-vsdoc.js', '**/html2canvas.js', '**/{access,onenote,outlook,powerpoint,project,visio,word}*'] },
  info: { minimized: true },
};

/** The engine stays one file, though other pages share modules with it. */
const splitChunks = { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'engine' };

/** The user guide, which the pane leads to. */
const guide = { from: 'docs/guide', to: 'help', globOptions: { ignore: ['**/*.md'] }, info: { minimized: true } };

/** Where the manifest points while developing; a build for users names its own. */
const developmentOrigin = 'https://localhost:3000';

/** The oldest browsers that Excel shows the pane in: WebView2 and Safari 15.4 (macOS 12.3). */
const browsers = 'chrome 100, edge 100, safari 15.4';

module.exports = (_, { mode = 'production' } = {}) => [taskPane(mode), workbench(mode), commandLine(mode)];
module.exports.script = script;
module.exports.contentPolicy = contentPolicy;
module.exports.officeSources = officeSources;

function taskPane(mode) {
  const office = officeSources[process.env.OFFICE_JS ?? 'global'];
  if (!office) throw new Error(`OFFICE_JS is one of ${Object.keys(officeSources).join(', ')}`);
  const origin = process.env.HEJI_ORIGIN ?? developmentOrigin;
  return {
    name: 'taskpane',
    mode,
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: { path: resolve('dist'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', publicPath: '', clean: { keep: /^(cli|workbench)\// } },
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [script({ targets: browsers })] },
    plugins: [
      new DefinePlugin({ HEJI_VERSION: JSON.stringify(version) }),
      ...(mode === 'production' ? [new FirstLoad({ limit: 200_000 })] : []),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        scriptLoading: 'defer',
        templateParameters: { policy: contentPolicy(office), officeScript: office, styleSheet: 'taskpane.css', browserCheck: 'browser-check.js' },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          'src/taskpane/taskpane.css',
          'src/taskpane/browser-check.js',
          { from: 'assets/icons/*.png' },
          guide,
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(developmentOrigin, origin) },
          ...(office === officeSources.self ? [ownOffice] : []),
        ],
      }),
    ],
    optimization: { splitChunks },
    performance: false,
    devServer: { port: new URL(developmentOrigin).port, server: { type: 'https', options: trustedCertificate() }, static: false, client: { overlay: false } },
  };
}

/** The browser workbench is one script: once the page is there it asks nobody for anything, not even us. */
function workbench(mode) {
  const policy = ["default-src 'none'", "script-src 'self'", "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "img-src 'self' data:", 'worker-src blob:', "connect-src 'none'", "base-uri 'none'", "form-action 'none'"];
  return {
    name: 'workbench',
    mode,
    target: ['web', 'es2020'],
    entry: { workbench: './src/workbench/start.ts' },
    output: { path: resolve('dist/workbench'), filename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [script({ targets: browsers })] },
    plugins: [
      new DefinePlugin({ HEJI_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({ filename: 'index.html', template: 'src/workbench/workbench.html', scriptLoading: 'defer', templateParameters: { policy: policy.join('; ') }, minify: false }),
      new CopyPlugin({ patterns: ['src/workbench/workbench.css', guide] }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      ...asFunction('hejiWorkbench'),
    ],
    performance: { maxEntrypointSize: 2_000_000, maxAssetSize: 2_000_000 },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    devServer: { host: '127.0.0.1', port: 'auto', open: process.env.HEJI_OPEN !== 'no', client: false, hot: false, liveReload: false, static: false, onListening: tellAddress },
  };
}

/** The script as a function that is called, and that can be handed on to a thread. */
function asFunction(name) {
  const around = { raw: true, test: /\.js$/, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 };
  return [new BannerPlugin({ ...around, banner: `function ${name}() {` }), new BannerPlugin({ ...around, banner: `}\n${name}();`, footer: true })];
}

/** The address in plain words, for where no browser opens by itself. */
function tellAddress({ server, compiler }) {
  const { port } = server.address();
  let told = false;
  compiler.hooks.done.tap('address', () => {
    if (!told) process.stdout.write(`\n核绩工作台已就绪，请用浏览器打开：\nThe workbench is ready. Open it in a browser:\n\n  http://localhost:${port}/\n\n`);
    told = true;
  });
}

function commandLine(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    entry: { heji: './src/cli/heji.ts', thread: './src/cli/batch/thread.ts' },
    node: { __dirname: false, __filename: false },
    output: { path: resolve('dist/cli'), filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [script({ targets: 'node 20' })] },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
    optimization: { minimize: false },
    performance: false,
  };
}

/** Weighs, as it goes over the wire, what the page fetches until the pane can be used, and stops the build above the limit; weighs the engine, too. */
class FirstLoad {
  constructor({ limit }) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const weigh = ({ files }) => [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length, 0);
        const entry = [...compilation.entrypoints.values()].flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + weigh(chunk), 0);
        compilation.getLogger('FirstLoad').info(`engine: ${kilobytes(weigh(compilation.namedChunks.get('engine')))} gzipped`);
        const told = `first load: ${kilobytes(entry)} gzipped, without office.js; at most ${kilobytes(this.limit)}`;
        compilation.getLogger('FirstLoad').info(told);
        if (entry > this.limit) compilation.errors.push(new WebpackError(told));
      });
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** TypeScript by swc; what to compile down to is the caller's. */
function script(env) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: { swcrc: false, env, jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
    },
  };
}

/** Nothing is asked of any origin but our own and that of office.js. Fluent writes its styles into empty style elements, whose hash is the last one. */
function contentPolicy(office) {
  const officeOrigin = office.startsWith('https:') ? ` ${new URL(office).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    `connect-src 'self'${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The certificate that `npx office-addin-dev-certs install` leaves behind, if it was run; else the dev server makes one that nobody trusts. */
function trustedCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const files = { ca: join(folder, 'ca.crt'), cert: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
  if (!Object.values(files).every((file) => existsSync(file))) return undefined;
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readFileSync(file)]));
}
