/**
 * Solid writes its templates through innerHTML, where the page's policy lets nothing pass but what this list holds: the
 * very texts that were compiled into the screens. The build adds the calls (.ci/known-templates.mjs); no sentence that a
 * person typed can ever be among them.
 */
const written = new Set<string>();

export function known(template: string): string {
  written.add(template);
  return template;
}

/** The workers of this house by their names; nothing else may be started as a script of its own. */
const worker = /^\/(kiosk-worker|assets\/[a-z-]+-worker-[\w-]{8})\.js$/;

const ofThisHouse = (address: string) => {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && worker.test(pathname);
};

interface Policies {
  createPolicy(name: "default", rules: Record<"createHTML" | "createScriptURL", (text: string) => string | null>): void;
}

// Browsers without trusted types have the other walls of the security policy.
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("default", {
  createHTML: (text) => (written.has(text) ? text : null),
  createScriptURL: (address) => (ofThisHouse(address) ? address : null),
});
