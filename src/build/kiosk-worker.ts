import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { releaseFiles, unstyledTrial } from "./release-files";

/** The kiosk's worker keeps the whole station for work without a network, and leaves the home pages alone. */
export function kioskWorker(): PluginOption[] {
  const release = releaseFiles();
  const worker = VitePWA({
    strategies: "injectManifest",
    includeManifestIcons: false,
    srcDir: "src/worker",
    filename: "kiosk-worker.ts",
    injectRegister: false,
    registerType: "prompt",
    manifest: false,
    injectManifest: {
      // The icons are the browser's business: it keeps them when it installs the station.
      globPatterns: ["**/*.{js,css,html,woff2,svg,webmanifest,voice}"],
      // Where the browser reads codes itself ours is never fetched; without it and a network, a card is typed.
      globIgnores: ["assets/jsQR-*.js", "G/**", "kiosk-worker.js", ".vite/**"],
      manifestTransforms: [release.transform],
    },
  });
  return [unstyledTrial(), release.plugin, worker];
}
