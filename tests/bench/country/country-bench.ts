import type { Page } from "@playwright/test";
import { teamScreens } from "../verdict";
import { builtApp, Station } from "../../journeys/support/station";
import type { Tablet } from "../../journeys/support/tablet";
import { sumUpSamples, timeInRounds } from "../rounds";
import { commune, province, provinceFiles, toldByCommune, toldByCountry, unitFiles } from "./fill-country";
import { officeAt, officeWithTeam, standBeforeTeam } from "./offices";
import { openTotal, timeBareRow, timeChange, timeEntering, timeOpening } from "./time-screen";

const hamlets = 30_000;

/** A real ward has 108 teams. */
const ward = { teams: 108, each: 15 };
const oneTeam = { teams: 1, each: 15 };

/** Milliseconds a screen needs that is opened from another of its place. */
const opening = (page: Page, screen: string) => () =>
  timeOpening(page, { place: "Tổ", from: "Ấp và tổ", to: screen, rows: 0 });

const openingCoverage = (page: Page, rows: number) => () =>
  timeOpening(page, { place: "Kết quả", from: "Chỗ hay vấp", to: "Nơi đã tới", rows });

/** Times the coverage over the whole country and over one commune, and the screens of a whole ward and of one team. */
export async function countryBench({ rounds, tell }: { rounds: number; tell: (words: string) => void }) {
  const station = await Station.open(builtApp);
  const tablets: Tablet[] = [];
  const kept = async (tablet: Promise<Tablet>) => {
    tablets.push(await tablet);
    tell(`${tablets.length} of 4 tablets are filled`);
    return tablets.at(-1)!;
  };
  try {
    const whole = await kept(officeAt(station, province, toldByCountry(hamlets), unitFiles));
    const one = await kept(officeAt(station, commune.code, toldByCommune(commune), provinceFiles));
    const large = await kept(officeWithTeam(station, ward));
    const small = await kept(officeWithTeam(station, oneTeam));
    // Not one by one as they are filled: a lead who waits is locked out after a minute and a half.
    for (const { page } of tablets) await standBeforeTeam(page);
    const typing = await whole.context.newPage();
    await standBeforeTeam(typing);
    await openTotal(typing);
    let changes = 0;
    const change = () => timeChange(typing, (changes += 1));
    const variants: Record<string, () => Promise<number>> = {
      "coverage over the country": openingCoverage(whole.page, 20),
      "coverage of one commune": openingCoverage(one.page, 9),
      "coverage of one commune again": openingCoverage(one.page, 9),
      "entering over the country": () => timeEntering(whole.page),
      "entering in one commune": () => timeEntering(one.page),
      "entering in one commune again": () => timeEntering(one.page),
      "entering of a ward": () => timeEntering(large.page),
      "entering of one team": () => timeEntering(small.page),
      "entering of one team again": () => timeEntering(small.page),
      "one figure changed": change,
      "one figure changed again": change,
      "a bare row": () => timeBareRow(typing, (changes += 1)),
    };
    for (const screen of teamScreens) {
      variants[`${screen} of a ward`] = opening(large.page, screen);
      variants[`${screen} of one team`] = opening(small.page, screen);
      variants[`${screen} of one team again`] = opening(small.page, screen);
    }
    const samples = await timeInRounds(variants, rounds);
    return { version: whole.context.browser()?.version() ?? "", samples, sums: sumUpSamples(samples) };
  } finally {
    await Promise.all(tablets.map((tablet) => tablet.throwAway()));
    await station.stop();
  }
}
