import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readOfficeFile } from "../domain/office/office-file";
import { readPublicAddress } from "../domain/office/public-address";
import type { HomePlace } from "./home-page/write-home-pages";

/**
 * Where the home pages will stand and which office they name, from PUBLIC_ADDRESS and PUBLIC_OFFICE (a file, named as
 * seen from `root`). A wrong one stops the build before a dead address or a wrong number is published.
 */
export function publicPlace(root: string): HomePlace {
  const [address, office] = [publicAddress(), publicOffice(root)];
  return { ...(address ? { address } : {}), ...(office ? { office } : {}) };
}

function publicAddress(): string | undefined {
  const typed = process.env["PUBLIC_ADDRESS"];
  if (!typed) return undefined;
  const read = readPublicAddress(typed);
  if ("address" in read) return read.address;
  throw new Error(
    `PUBLIC_ADDRESS is "${typed}" — write the https address of the public site, such as https://example.vn`,
  );
}

function publicOffice(root: string) {
  const file = process.env["PUBLIC_OFFICE"];
  if (!file) return undefined;
  const office = readOfficeFile(readFileSync(resolve(root, file), "utf8"));
  if (office) return office;
  throw new Error(
    `PUBLIC_OFFICE names "${file}", which is not an office's file — make it on the tablet, under Cài đặt, In giấy mang về`,
  );
}
