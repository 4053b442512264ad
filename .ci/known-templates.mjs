const compiled = /_\$template\((`(?:[^`\\]|\\.)*`)/g;
const calls = /_\$template\(/g;

/** The compiled screen with each of its templates put on the list of known ones; undefined when it has none. */
export function knowTemplates(code) {
  const count = code.match(calls)?.length ?? 0;
  if (!count) return undefined;
  const literal = [...code.matchAll(compiled)].filter(([, text]) => !/(?<!\\)\$\{/.test(text)).length;
  if (literal !== count) throw new Error(`${count - literal} of ${count} templates are not written out at build time.`);
  const listed = code.replace(compiled, (_call, text) => `_$template(/*#__PURE__*/_$known(${text})`);
  return `import { known as _$known } from "/src/ui/known-templates.ts";\n${listed}`;
}

/** Lets the built page know its own templates, so that its security policy can refuse every other piece of HTML. */
export function knownTemplatesPlugin() {
  return {
    name: "known-templates",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: /\.[jt]sx(\?|$)/ },
      handler(code) {
        const listed = knowTemplates(code);
        return listed && { code: listed, map: null };
      },
    },
  };
}
