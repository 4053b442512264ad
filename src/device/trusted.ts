// @chunk facts
interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The workers that are built with the pages, and those that keep the station and the home pages; nothing else becomes a script by its address. */
const worker = /^\/(kiosk-worker|G\/sw|assets\/(later\/)?[a-z-]+-worker-[\w-]{8})\.js$/;

function ownWorker(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (import.meta.env.PROD && (origin !== location.origin || !worker.test(pathname)))
    throw new TypeError(`${address} is none of the station's workers.`);
  return address;
}

const rules: Policy = { createHTML: (text) => text, createScriptURL: ownWorker };

// The one policy that the page's security policy allows. Browsers without trusted types have the other walls.
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("tram-so", rules) ?? rules;

/**
 * Lets the text of a screen's template become HTML. Only Solid's own `template` calls it, with texts compiled into the
 * screens (src/build/trusted-templates.ts plants the call); no sentence that a person typed comes here.
 */
export const trustedTemplate = (text: string): string => policy.createHTML(text);

/** Lets the address of one of the station's workers be started; throws on any other. */
export const trustedWorker = (address: string): string => policy.createScriptURL(address);
