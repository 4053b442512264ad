import type { Plugin } from "vite";

export function knowTemplates(code: string): string | undefined;
export function knownTemplatesPlugin(): Plugin;
