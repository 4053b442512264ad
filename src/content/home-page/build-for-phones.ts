import { build, type PluginOption } from "vite";

/**
 * Rules for what a phone at home never shows: the station's black on white, practice screens that are only looked at, a
 * demonstration, and what is drawn ahead.
 */
const unshownMarks = /data-(?:contrast|still|watching|heard)|\.(?:step-said|step-ahead|step-beside|curtain)/;
const unshown = {
  postcssPlugin: "unshown",
  Rule(rule: { selectors: string[]; remove(): void }) {
    if (rule.selectors.every((one) => unshownMarks.test(one))) rule.remove();
  },
};

interface PhoneBuild {
  /** Files by the names under which they come out. */
  input: Record<string, string>;
  plugins?: PluginOption[];
  alias?: { find: RegExp; replacement: string }[];
  /** True if all style is one file, so that a part that comes later brings its script alone. */
  oneStyle?: boolean;
}

/** Builds something of the practice at home; it shares nothing with the station, and nothing is written yet. */
export async function buildForPhones(root: string, { input, plugins, alias, oneStyle }: PhoneBuild) {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    base: "./",
    resolve: { alias },
    plugins,
    css: { postcss: { plugins: [unshown] } },
    build: {
      write: false,
      target: "es2020",
      // The oldest browsers of the README: what is read keeps to older ones, a phone that is drawn cannot.
      cssTarget: ["chrome109", "firefox128", "safari16.4"],
      cssCodeSplit: !oneStyle,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: "[name]-[hash].js",
          chunkFileNames: "[name]-[hash].js",
          assetFileNames: "practice-[hash][extname]",
        },
      },
    },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("The practice for phones was not built.");
  return built.output;
}

/** The text of a style as it was built. */
export const styleText = ({ source }: { source: string | Uint8Array }): string =>
  (typeof source === "string" ? source : new TextDecoder().decode(source)).trim();
