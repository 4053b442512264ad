import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a page may load: the tablet's pages, and the home pages of phones. */
export interface Policies {
  kiosk: string;
  home: string;
}

const nothingElse = "base-uri 'none'; form-action 'none'";
/** Only a header can forbid that another page frames this one: browsers ignore it in the page itself. */
const noFrame = "frame-ancestors 'none'";

/** What the tablet's pages may load: only what came from their own address; HTML only out of src/device/trusted.ts. */
export const kioskPagePolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'",
  "connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'",
  `${nothingElse}; require-trusted-types-for 'script'; trusted-types tram-so`,
].join("; ");

/** The policy written into every home page; it names the hash of their one inline style. */
export function homePagePolicy(style: string): string {
  return [
    `default-src 'none'; style-src ${hashOf(style)}; script-src 'self'; img-src 'self' data:`,
    `manifest-src 'self'; worker-src 'self'; connect-src 'self'; ${nothingElse}`,
  ].join("; ");
}

/** A text as a policy names it that allows it alone. */
export const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Where the build writes both policies, as servers send them: a line each, the kiosk's first. */
export const policyFile = "content-security-policy.txt";

/** The text of that file, of a build whose home pages have this inline style. */
export const policyLines = (homeStyle: string): string =>
  [kioskPagePolicy, homePagePolicy(homeStyle)].map((policy) => `${policy}; ${noFrame}\n`).join("");

/** Both policies out of that file; throws when it does not hold them. */
export function readPolicies(text: string): Policies {
  const [kiosk, home] = text.split("\n");
  if (!kiosk || !home) throw new Error(`${policyFile} must hold two lines: kiosk, home page.`);
  return { kiosk, home };
}

/** The addresses of the home pages: they have the policy of their own. */
export const homePaths = /^\/g(\/|$)/i;

/** The one page among them on which a guide is practised: the station's own player runs there, under the station's policy. */
export const practicePage = /^\/g\/tap(\/(index\.html)?)?$/i;

// The kiosk keeps its screen awake and full, hears and sees only when asked, and plays the spoken guides.
const allowed = ["camera", "microphone", "screen-wake-lock", "fullscreen", "autoplay"];
const refused = [
  "accelerometer",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];
const permissions = [...allowed.map((name) => `${name}=(self)`), ...refused.map((name) => `${name}=()`)].join(", ");

/** The guards that every answer carries beside the policy of its page, whatever it is. */
export const guards = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissions,
};

/** What a public server sends as well: once it was reached over https, it is asked over nothing else for a year. */
export const onlyHttps = { "Strict-Transport-Security": "max-age=31536000" };

const charset = '<meta charset="utf-8" />';

/** Writes the kiosk's policy into its page too, for a server that sends no headers. */
export function policyInPage(): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${kioskPagePolicy}" />`;
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml(page) {
      const parts = page.split(charset);
      if (parts.length !== 2) throw new Error(`The page should say ${charset} once: its policy comes after that.`);
      return parts.join(`${charset}\n    ${meta}`);
    },
  };
}
