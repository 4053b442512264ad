import type { Plugin } from "vite";

const solidWeb = /\/solid-js\/web\/dist\/\w+\.js$/;
const written = "t.innerHTML = html;";

/**
 * Solid writes the templates of the screens through innerHTML, which the security policy of the pages forbids to everybody
 * without its one trusted-types policy. This plants that policy there and nowhere else.
 */
export function trustedTemplatesPlugin(): Plugin {
  return {
    name: "trusted-templates",
    apply: "build",
    transform: {
      filter: { id: solidWeb },
      handler(code) {
        const parts = code.split(written);
        if (parts.length !== 2)
          throw new Error(`Solid writes its templates at ${parts.length - 1} places, not at one.`);
        const trusted = parts.join("t.innerHTML = trustedTemplate(html);");
        return { code: `import { trustedTemplate } from "/src/device/trusted.ts";\n${trusted}`, map: null };
      },
    },
  };
}
