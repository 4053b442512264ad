import type { PluginOption } from "vite";
import solid from "vite-plugin-solid";
import { trustedTemplatesPlugin } from "./trusted-templates";

/** Compiles the screens. Without inline styles in its templates, a page needs no 'unsafe-inline' in its style policy. */
export const solidScreens = (): PluginOption => solid({ solid: { inlineStyles: false } as object });

/** The same for a build of its own, whose page has the policy of the station. */
export const guardedScreens = (): PluginOption[] => [solidScreens(), trustedTemplatesPlugin()];
