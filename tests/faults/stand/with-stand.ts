import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Station } from "../../journeys/support/station";
import { Tablet } from "../../journeys/support/tablet";
import { Watch } from "../../journeys/support/watch";
import type { Mutant } from "../../mutants/mutants";
import { buildStand, standAddress } from "./build-stand";

export interface OpenStand {
  station: Station;
  watch: Watch;
  /** A tablet fresh out of its box. */
  unpack(): Promise<Tablet>;
}

/** Serves a stand, whole or with mutants, as long as the work takes; every tablet is thrown away afterwards. */
export async function withStand<T>(
  mutants: Mutant | readonly Mutant[] | undefined,
  work: (stand: OpenStand) => Promise<T>,
): Promise<T> {
  const folder = await buildStand([mutants ?? []].flat());
  const station = await Station.open(folder);
  const watch = new Watch(station.address);
  const tablets: Tablet[] = [];
  const unpack = async () => {
    const tablet = await Tablet.unpack(watch, { baseURL: station.address });
    tablets.push(tablet);
    return tablet;
  };
  try {
    return await work({ station, watch, unpack });
  } finally {
    await Promise.all(tablets.map((tablet) => tablet.throwAway()));
    await station.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the stand on a page, with an office. */
export async function openStand(page: Page): Promise<void> {
  await page.goto(standAddress);
  await page.evaluate(() => window.stand.open());
}
