import type * as Verifying from "../../src/device/verify-in-worker";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeRelease } from "../faults/releases/make-release";
import { expect, test } from "./support/journey";
import { policyFile } from "../../src/build/security-policy";
import { builtApp } from "./support/station";
import { stationOff } from "./support/watch";

/** What a script that got into the page would try; the names of those that went through. */
const tryToBreakIn = (page: Page) =>
  page.evaluate(() => {
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } };
    const place = document.createElement("div");
    const tries: Record<string, () => void> = {
      "a text made HTML": () => void (place.innerHTML = "<b>x</b>"),
      "a text put beside": () => place.insertAdjacentHTML("beforeend", "<b>x</b>"),
      "a text read as a page": () => void new DOMParser().parseFromString("<b>x</b>", "text/html"),
      "a script by its address": () => void (document.createElement("script").src = "/assets/x.js"),
      "a worker by its address": () => void new Worker("/kiosk-worker.js"),
      "a policy of one's own": () => trustedTypes.createPolicy("mine", {}),
      "the policy of the station, twice": () => trustedTypes.createPolicy("tram-so", {}),
    };
    const wentThrough = (attempt: () => void) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    };
    return Object.keys(tries).filter((name) => wentThrough(tries[name]!));
  });

test("no text becomes HTML or a script, and no other page gets hold of the station", async ({ page, watch }) => {
  watch.expect(/policy violated: (require-)?trusted-types/, /TrustedHTML|TrustedScript|Trusted ?Type/);
  const answer = await page.goto("/");
  const headers = answer!.headers();
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  expect(await tryToBreakIn(page)).toEqual([]);
});

/** Has thirty right signatures verified by the built file at an address; the page's own thread refuses to help. */
const verifyBuilt = (page: Page, address: string) =>
  page.evaluate(async (file) => {
    const { verifyInWorker } = (await import(file)) as typeof Verifying;
    const how = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
    const { publicKey, privateKey } = await crypto.subtle.generateKey(how, true, ["sign", "verify"]);
    const key = JSON.stringify(await crypto.subtle.exportKey("jwk", publicKey));
    const signed = await crypto.subtle.sign(how, privateKey, new TextEncoder().encode("a line"));
    const inBase64 = btoa(String.fromCharCode(...new Uint8Array(signed)));
    const signature = inBase64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const alone = () => Promise.reject(new Error("No worker was had."));
    return verifyInWorker(alone)(Array.from({ length: 30 }, () => ({ key, text: "a line", signature })));
  }, address);

test("the worker that verifies starts under that policy, and is fetched by no tablet that is alone", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  expect(fetched.filter((address) => /signatures|verify-in|nats/.test(address))).toEqual([]);
  const file = readdirSync(join(builtApp, "assets/later")).find((name) => name.startsWith("verify-in-worker-"));
  expect(await verifyBuilt(page, `/assets/later/${file}`)).toEqual(Array.from({ length: 30 }, () => true));
  expect(fetched.some((address) => /\/assets\/later\/signatures-worker-/.test(address))).toBe(true);
});

test("without that policy each of these would go through", async ({ page, station, watch }) => {
  watch.expect(stationOff);
  const bare = await makeRelease("bare", {
    built: (files) => {
      for (const name of [policyFile, "index.html"]) {
        const text = files.get(name)!.toString();
        files.set(name, Buffer.from(text.replace(/; require-trusted-types-for [^;"]*; trusted-types tram-so/, "")));
      }
    },
  });
  await station.start(bare);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  expect((await tryToBreakIn(page)).length).toBeGreaterThanOrEqual(6);
  await page.goto("about:blank");
  await station.stop();
  await rm(bare, { recursive: true });
});
