import { expect, test } from "vitest";
import { LockedOut } from "../../../src/hub/hub-log";
import { logContract } from "../log-contract";
import { isLine, officeAtRealHub } from "../real-hub";

logContract("the log at a real hub", officeAtRealHub);

const one = Uint8Array.of(1);

test("a device that the hub knows no more is locked out, and not away", async () => {
  const { next, logOf, cutOff } = await officeAtRealHub();
  const lost = next("phone");
  const log = await logOf(lost);
  await cutOff(lost.device);
  await isLine(log, "locked-out");
  await expect(log.put("e.r.a.1", one)).rejects.toThrow(LockedOut);
  await expect(log.from("EVENTS", 1)).rejects.toThrow(LockedOut);
}, 30_000);

test("an office's settings at their largest are kept, and what is larger than any line is refused for good", async () => {
  const log = await (await officeAtRealHub()).device();
  expect(await log.put("e.t.office.2", new Uint8Array(48 * 1024))).toEqual({ put: 1 });
  await expect(log.put("e.t.office.3", new Uint8Array(200 * 1024))).rejects.toThrow(RangeError);
});
