import type { Plugin, Rolldown } from 'vite';

/** What an address is going to ask for, which the server can say before the page has been read. */
export interface PreloadRule {
  /** Pattern of the path; groups are put into `data` as `$1`. */
  readonly path: string;
  /** End of the name of the module that the page imports then. */
  readonly module: string;
  /** What it reads from the api. */
  readonly data: readonly string[];
  /** Fonts that it is drawn with first. */
  readonly fonts: RegExp;
}

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: ReadonlySet<string> } };

const isChunk = (made: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): made is Chunk =>
  made?.type === 'chunk';

/** A chunk with all that it imports, less what the page itself names. */
const closure = (
  start: Chunk,
  bundle: Rolldown.OutputBundle,
  known: ReadonlySet<string>,
): readonly Chunk[] => {
  const found = new Map<string, Chunk>();
  const visit = (chunk: Chunk): void => {
    if (known.has(chunk.fileName) || found.has(chunk.fileName)) return;
    found.set(chunk.fileName, chunk);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (isChunk(imported)) visit(imported);
    }
  };
  visit(start);
  return [...found.values()];
};

const linksTo = (chunks: readonly Chunk[], base: string): readonly string[] => [
  ...chunks.map(({ fileName }) => `<${base}${fileName}>; rel=modulepreload`),
  ...chunks.flatMap(({ viteMetadata }) =>
    [...(viteMetadata?.importedCss ?? [])].map(
      (name) => `<${base}${name}>; rel=preload; as=style; crossorigin`,
    ),
  ),
];

/** Writes `preloads.json` beside the pages: for patterns of paths, the `Link` headers that the server adds to the page. */
export const preloads = (rules: readonly PreloadRule[]): Plugin => {
  let base = '/';
  return {
    name: 'preloads',
    apply: 'build',
    configResolved: (config) => void (base = config.base),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(isChunk);
      const entry = chunks.find(({ isEntry }) => isEntry);
      const known = new Set(entry ? closure(entry, bundle, new Set()).map(({ fileName }) => fileName) : []);
      const written = rules.map(({ path, module, data, fonts }) => {
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!start) throw new Error(`No part of the bundle begins with ${module}`);
        return {
          path,
          links: [
            ...linksTo(closure(start, bundle, known), base),
            ...Object.keys(bundle)
              .filter((name) => fonts.test(name))
              .map((name) => `<${base}${name}>; rel=preload; as=font; crossorigin`),
            ...data.map((url) => `<${url}>; rel=preload; as=fetch; crossorigin`),
          ],
        };
      });
      this.emitFile({ type: 'asset', fileName: 'preloads.json', source: JSON.stringify(written) });
    },
  };
};
