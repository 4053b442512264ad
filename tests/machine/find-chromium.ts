import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where Windows keeps its programs. */
export const programFolders = (): string[] =>
  ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);

const windowsPlaces = () =>
  programFolders().flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Chromium/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]);

const macPlaces = ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  join(process.env["HOME"] ?? "/", `Applications/${name}.app/Contents/MacOS/${name}`),
]);

const linuxPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];

/** The browser of this machine, or undefined. CHROME_PATH wins, and is not second-guessed when it is wrong. */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const places: Partial<Record<string, () => string[]>> = { win32: windowsPlaces, darwin: () => macPlaces };
  return (places[process.platform]?.() ?? linuxPlaces).find((place) => existsSync(place));
}

/** What Playwright switches off itself: of two such switches the browser heeds the later one. */
export const offByPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** The suggestions of the address bar are made ready in two pages of their own, a third of what a start costs. */
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Headless, nothing asked of the network behind our back; no sandbox because root cannot have one. */
export const chromiumArgs = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...offByPlaywright, ...addressBar].join(",")}`,
];
