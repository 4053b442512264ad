import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Where Debian's packages are unpacked that only tests run: nothing is installed, and no service is started. */
export const unpacked = join(root, ".cache/debian");

const places = (...names: string[]) => names.flatMap((name) => [join(unpacked, name), join("/", name)]);
const found = (names: string[]) => places(...names).find((place) => existsSync(place));

/** Caddy and nginx of this machine; undefined where one is missing. */
export const findCaddy = () => found(["usr/bin/caddy"]);
export const findNginx = () => found(["usr/sbin/nginx"]);
/** The list of content types that comes with nginx. */
export const findMimeTypes = () => found(["etc/nginx/mime.types"]);
/** Makes the certificate nginx is tried with; Caddy makes its own. */
export const findOpenssl = () => found(["usr/bin/openssl"]);
