import { expect, test } from "vitest";
import { writeHubCode } from "../../../src/domain/hub/hub-code";
import { alone, code, doorOf, hub } from "./office-of-devices";

const typed = writeHubCode(code);

test("a code whose answer was lost is shown again by the same device, also after its page was opened anew", async () => {
  const wire = await hub();
  const { first, lead } = await alone();
  wire.loses = 1;
  expect(await (await doorOf(first)).share(typed, lead)).toEqual({ refused: "hub-away" });
  expect(await first.vault.hubRecord()).toBeUndefined();
  const other = await alone();
  expect(await (await doorOf(other.first)).share(typed, other.lead)).toEqual({ refused: "used-code" });
  expect(await (await doorOf(first)).share(typed, lead)).toEqual({});
  expect(await first.vault.hubRecord()).toMatchObject({ office: code.office });
  expect(await first.vault.triedRecord()).toBeUndefined();
});
