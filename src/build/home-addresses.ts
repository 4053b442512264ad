/**
 * The proper address of every home page and of the files beside them, by the same address in small letters and without
 * a slash at its end: QR readers and people lower the capitals, and leave the slash away. `files` are addresses such
 * as /G/DVC1/index.html, and may hold others.
 */
export function homeAddresses(files: Iterable<string>): Map<string, string> {
  const home = [...files].filter((file) => file.startsWith("/G/")).sort();
  return new Map(home.map((file) => file.replace(/\/index\.html$/, "/")).map((address) => [small(address), address]));
}

/** An address as `homeAddresses` lists it. */
export const small = (address: string): string => address.toLowerCase().replace(/\/$/, "");
