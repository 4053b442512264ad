import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { liveHub } from "../../src/desk/live-hub";
import { enrolTablet } from "../../src/desk/office/enrol-tablet";
import { write } from "../../src/desk/desk";
import { askForHelp } from "../../src/desk/request/asking";
import { aboutOffice, aboutTablet, type Draft } from "../../src/domain/event";
import type { HubState } from "../../src/hub/hub";
import { noHub } from "../../src/hub/no-hub";
import { openedOffice } from "../cast/desk";

test("a tablet that was taken out of the office gives no numbers", async () => {
  const { desk, lead } = await openedOffice();
  expect(await askForHelp(desk)).toHaveProperty("request");
  const about = aboutTablet(desk.identity.id);
  expect(await write(desk, [{ about, version: 2, type: "tablet-retired", data: {} }], lead)).toBe("written");
  expect(await askForHelp(desk)).toEqual({ refused: "not-opened" });
});

test("no tablet takes a letter by itself in an office that is shared: another has to let it in", async () => {
  const { desk, lead } = await openedOffice();
  const [office] = await desk.journal.things("office");
  const keys = [{ tablet: desk.identity.id, key: desk.identity.key }];
  const shared: Draft = {
    about: aboutOffice(office!.id),
    version: office!.version + 1,
    type: "office-shared",
    data: { keys },
  };
  expect(await write(desk, [shared], lead)).toBe("written");
  const before = desk.journal.lines.length;
  expect(await enrolTablet({ ...desk, identity: { ...desk.identity, id: "brought-back" } })).toBe("not-invited");
  expect(await enrolTablet({ ...desk, identity: { ...desk.identity, key: "{new}" } })).toBe("not-invited");
  expect(await enrolTablet(desk)).toBe("enrolled");
  expect(desk.journal.lines).toHaveLength(before);
});

test("how a device stands with its hub is heard until the screen is gone", () => {
  const heard = new Set<(state: HubState | undefined) => void>();
  const watch = (tell: (state: HubState | undefined) => void) => {
    heard.add(tell);
    return () => void heard.delete(tell);
  };
  createRoot((dispose) => {
    const state = liveHub({ hub: { ...noHub, watch } });
    expect(state()).toBeUndefined();
    const away: HubState = { kind: "tablet", line: "away", since: 1, read: 1, owed: 2, aside: [] };
    for (const tell of heard) tell(away);
    expect(state()).toEqual(away);
    dispose();
  });
  expect(heard.size).toBe(0);
});
