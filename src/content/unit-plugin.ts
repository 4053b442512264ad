import type { Plugin } from "vite";
import { openAddressTables } from "./units/address-tables";
import { benTreFile } from "./units/ben-tre-2023";
import { communeFile, provinceFile } from "./units/today-units";

/** Every file of units, by its address: the provinces, one file a province, and Bến Tre as it stood in 2023. */
export function unitFiles(): Map<string, string> {
  const tables = openAddressTables();
  const provinces = provinceFile(tables);
  const files = new Map([
    ["units/provinces.json", JSON.stringify(provinces)],
    ["units/ben-tre-2023.json", JSON.stringify(benTreFile(tables))],
  ]);
  for (const province of provinces.units) {
    files.set(`units/${province.code}.json`, JSON.stringify(communeFile(tables, province)));
  }
  return files;
}

/** Writes the country's units beside the app. They are fetched when a lead asks for them, and never kept beforehand. */
export function unitPlugin(): Plugin {
  return {
    name: "units",
    generateBundle() {
      for (const [fileName, source] of unitFiles()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      let files: Map<string, string> | undefined;
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith("/units/")) return next();
        files ??= unitFiles();
        const file = files.get(request.url.slice(1));
        if (!file) return next();
        response.setHeader("content-type", "application/json");
        return response.end(file);
      });
    },
  };
}
