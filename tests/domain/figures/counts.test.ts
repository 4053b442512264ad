import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { countedBy } from "../../../src/domain/figures/counts";
import { waitBand } from "../../../src/domain/figures/detail-counts";
import { applyToRequest } from "../../../src/domain/request/apply-to-request";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { morning, office, said, stuckAtThePhoto, tham, today } from "../../cast/requests";

/** Everything that a history of one request is counted as. */
function countsOf(events: JournalEvent[]): string[] {
  let before: HelpRequest | undefined;
  return events.flatMap((event) => {
    const after = applyToRequest(before, event)!;
    const counted = countedBy(before, after, event).map(({ what }) => what);
    before = after;
    return counted;
  });
}

const asked = { office, day: today, number: "A-001", place: morning };
const details = (events: JournalEvent[]) => countsOf(events).filter((what) => what.includes("/"));

describe("what a request is counted as", () => {
  test("where the citizen was stuck, how long they waited, and how it ended by topic, way and helper", () => {
    const data = { ...asked, from: stuckAtThePhoto, topic: "papers" as const };
    const life = [
      said("help-asked", 1, { data }),
      said("request-taken", 2, { at: morning + 6 * 60_000 }),
      said("request-closed", 3),
    ];
    expect(details(life)).toEqual([
      "step/DVC1/photograph-the-paper/asked",
      "waited/5-15",
      "topic/papers/did-it-alone",
      "way/here/did-it-alone",
      `helper/${tham}/did-it-alone`,
    ]);
  });

  test("a request returned and taken again has waited once", () => {
    const life = [
      said("help-asked", 1),
      said("request-taken", 2),
      said("request-returned", 3),
      said("request-taken", 4),
    ];
    expect(details(life).filter((what) => what.startsWith("waited/"))).toHaveLength(1);
  });

  test("who chose a visit and then waited in the room was helped in no hamlet", () => {
    const life = [
      said("help-asked", 1),
      said("way-chosen", 2, { data: { way: "home-visit", hamlet: "Ấp 3" } }),
      said("way-chosen", 3, { data: { way: "here" } }),
      said("request-taken", 4),
      said("request-closed", 5),
    ];
    expect(details(life).filter((what) => what.startsWith("hamlet/"))).toEqual([]);
  });

  test("a home visit says nothing about waiting in the room, and in which hamlet it was", () => {
    const visit = { way: "home-visit", hamlet: "Ấp 3" } as const;
    const life = [
      said("help-asked", 1),
      said("way-chosen", 2, { data: visit }),
      said("request-taken", 3),
      said("request-closed", 4),
    ];
    expect(details(life)).toEqual([
      "topic/general/did-it-alone",
      "way/home-visit/did-it-alone",
      `helper/${tham}/did-it-alone`,
      "hamlet/Ấp 3/did-it-alone",
    ]);
  });

  test("the second call that nobody answers closes the request once", () => {
    const life = [
      said("help-asked", 1),
      said("request-called", 2, { data: { desk: "1" } }),
      said("request-missed", 3),
      said("request-called", 4, { data: { desk: "1" } }),
      said("request-missed", 5),
    ];
    expect(countsOf(life).filter((what) => what.endsWith("no-show"))).toEqual([
      "closed-no-show",
      "topic/general/no-show",
      "way/here/no-show",
      `helper/${tham}/no-show`,
    ]);
  });

  test.each([
    [0, "under-5"],
    [4.9, "under-5"],
    [5, "5-15"],
    [59.9, "30-60"],
    [600, "over-60"],
  ])("%s minutes of waiting belong to %s", (minutes, band) => expect(waitBand(minutes)).toBe(band));
});
