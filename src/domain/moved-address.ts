import { coverageAddress, stationAddress, troubleAddress } from "./addresses";
import { isKeyOf } from "./key-of";

/** Where screens stood before, without the first slash, and where they stand now. */
export const moved = {
  settings: stationAddress,
  "team/coverage": coverageAddress,
  "team/trouble": troubleAddress,
};

/** Where the screen of an old address stands now; undefined for one that never was. Bookmarks and papers outlive a move. */
export function movedAddress(address: string): string | undefined {
  const old = address.replace(/^\/|\/$/g, "");
  return isKeyOf(moved, old) ? moved[old] : undefined;
}
