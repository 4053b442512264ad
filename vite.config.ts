import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { guidePlugin } from "./src/content/guide-plugin";

export default defineConfig({
  plugins: [guidePlugin(), solid({ solid: { inlineStyles: false } })],
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
