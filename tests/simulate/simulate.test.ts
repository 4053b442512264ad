import { expect, test } from "vitest";
import { simulate } from "./simulate";
import { memoryHub } from "./simulated-hub";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e6));

test(`twenty offices of three devices end their day alike, with nobody lost, doubled or in two hands (SEED=${seed})`, async () => {
  const { requests, lines, faults } = await simulate(memoryHub(), 20, {
    devices: 3,
    requests: 12,
    contested: 0.4,
    seed,
  });
  expect(faults).toEqual([]);
  expect([requests, lines > 2 * 240]).toEqual([240, true]);
}, 120_000);
