import { expect, onTestFinished, test } from "vitest";
import { hearFigures } from "../../../src/hub/figures/hear-figures";
import { makeReaderKey } from "../../../src/hub/figures/figures-seal";
import { figuresSubject, offerFigures } from "../../../src/hub/figures/offer-figures";
import { openNatsLog } from "../../../src/hub/log/nats-log";
import { openHubRecord } from "../../cast/vault";
import { officeAtRealHub } from "../real-hub";

test("figures go up to a real hub, are heard by the coordinator they were sealed for, and the last of a period stands", async () => {
  const { address, office, coordinator, device } = await officeAtRealHub();
  const log = await device();
  const { key, privateKey } = await makeReaderKey();
  const reads = { office: "", seed: coordinator.seed, key, privateKey };
  const heard: string[] = [];
  let allRead = false;
  const listen = () =>
    hearFigures(openNatsLog(address, reads, { hears: "n.f.>" }), reads, {
      take: async (file) => void heard.push(file),
      tell: (state) => (allRead = state.allRead),
    });
  const stop = listen();
  await expect.poll(() => allRead, { timeout: 15_000 }).toBe(true);

  const vault = openHubRecord();
  await vault.keepFiguresRecord({ sends: { readers: [{ key, mark: "" }], put: {} } });
  let now = Date.UTC(2026, 10, 24);
  const offer = (facts: string, period = "2026-11") =>
    offerFigures({ vault, record: { office }, log, now: () => now }, { period, facts, file: async () => facts });
  expect(await offer("tháng 11: 17")).toBe("put");
  expect(await offer("tháng 11: 17")).toBe("known");
  expect(await offer("quý 4: 40", "2026-Q4")).toBe("put");
  now += 86_400_000;
  expect(await offer("tháng 11: 18")).toBe("put");
  await expect.poll(() => heard).toEqual(["tháng 11: 17", "quý 4: 40", "tháng 11: 18"]);

  stop();
  heard.length = 0;
  allRead = false;
  onTestFinished(listen());
  await expect.poll(() => allRead, { timeout: 15_000 }).toBe(true);
  expect(heard, "what a coordinator reads who looks later").toEqual(["quý 4: 40", "tháng 11: 18"]);

  // No office reads what lies there, its own included.
  await expect(log.last("FIGURES", figuresSubject(office, "2026-11"))).rejects.toThrow();
  expect(await log.putLast(figuresSubject("0THER000", "2026-11"), Uint8Array.of(1))).toBe("away");
}, 60_000);
