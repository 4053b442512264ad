import type { PluginOption } from "vite";
import { chunksPlugin } from "./chunks";
import { kioskWorker } from "./kiosk-worker";
import { policyInPage } from "./security-policy";
import { serverFilesPlugin } from "./server-files";
import { thirdPartyPlugin } from "./third-party";
import { trustedTemplatesPlugin } from "./trusted-templates";

/** What makes of the screens a station that can be deployed, in its order. */
export const stationPlugins = (): PluginOption[] => [
  trustedTemplatesPlugin(),
  thirdPartyPlugin(),
  chunksPlugin(),
  policyInPage(),
  kioskWorker(),
  serverFilesPlugin(),
];
