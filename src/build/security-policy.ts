import { createHash } from "node:crypto";

const nothingElse = "base-uri 'none'; form-action 'none'";

/** What the tablet's pages may load: only what came from their own address; HTML only out of src/device/trusted.ts. */
export const kioskPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'",
  "connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'",
  `${nothingElse}; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types tram-so`,
].join("; ");

/** The policy written into every home page; it names the hash of their one inline style. */
export function homePagePolicy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return [
    `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; img-src 'self' data:`,
    `manifest-src 'self'; worker-src 'self'; connect-src 'self'; ${nothingElse}`,
  ].join("; ");
}

/** The home pages' policy as a server sends it: framing can be forbidden in a header alone. */
export function homeHeaderPolicy(style: string): string {
  return `${homePagePolicy(style)}; frame-ancestors 'none'`;
}
