/** Something made by others that is part of the station. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** The whole notice: whose it is, and the terms. */
  text: string;
}

/** Everything of the kind; this list is filled by the build (src/build/third-party.ts). */
export const shippedPackages: readonly ShippedPackage[] = [];
