import { codeOf } from "./code-of";
import type { Sources } from "./find-faults";

/**
 * What browsers took up after those the README names: Chrome 109, Firefox 128, Safari 16.4. Of ES2023 nothing is used, the
 * half of it that Chrome 109 knows included, so that nobody has to remember which half. No package is asked, because it would
 * say nothing of what is only typed as known.
 */
const newerCalls: Record<string, RegExp> = {
  "arrays of ES2023": /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|\.with\([^()]*,/,
  grouping: /\b(Object|Map)\.groupBy\(/,
  promises: /\bPromise\.(withResolvers|try)\(|\bArray\.fromAsync\(/,
  "sets with sets":
    /(?<!\bv)\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  "iterators as lists":
    /\.(values|keys|entries)\(\)\s*\.(map|filter|take|drop|flatMap|reduce|toArray|some|every|find)\(/,
  "well-formed texts": /\.(isWellFormed|toWellFormed)\(/,
  "bytes as text": /\.(toBase64|fromBase64|setFromBase64|toHex|fromHex|setFromHex)\(/,
  signals: /\bAbortSignal\.any\(/,
  addresses: /\bURL\.(canParse|parse)\(/,
  popovers: /\b(showPopover|togglePopover|hidePopover)\(|\bpopover=/,
  transitions: /\bstartViewTransition\b/,
};

/** Styles without which a layout breaks. `text-wrap` may be there: without it a title only breaks less well. */
const newerStyles: Record<string, RegExp> = {
  nesting: /(^|[\s{};,])&/,
  colours: /\b(color-mix|light-dark|oklch)\(/,
  subgrid: /\bsubgrid\b/,
  rules: /@(starting-style|scope|view-transition|position-try)\b/,
  states: /:(user-valid|user-invalid|popover-open|open)\b/,
  sizes: /\b(field-sizing|interpolate-size|anchor-name)\s*:/,
};

const withoutRemarks = (style: string) => style.replace(/\/\*[\s\S]*?\*\//g, "");

/** Every place that asks an old browser for what it does not know. */
export function findNewer(sources: Sources): string[] {
  if (!sources.size) throw new Error("No file was found: this rule looked at nothing.");
  return [...sources].flatMap(([path, source]) => {
    const style = path.endsWith(".css");
    const text = style ? withoutRemarks(source) : codeOf(path, source);
    return Object.entries(style ? newerStyles : newerCalls)
      .filter(([, sign]) => sign.test(text))
      .map(([name]) => `${path} needs a newer browser than the README names (${name})`);
  });
}
