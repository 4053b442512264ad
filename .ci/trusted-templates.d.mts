import type { Plugin } from "vite";

export function trustedTemplatesPlugin(): Plugin;
