import { helpCompared } from "../../domain/figures/compare-units";
import type { Portion } from "../../domain/figures/portions";
import { portionText } from "../../domain/figures/unit-sums";
import type { Office } from "../../domain/office/office";
import { figuresWords } from "../../wording/figures-words";
import { writtenHours } from "../../wording/typed-day";
import { figureName } from "./level-name";

/** What a figure is called that two places are compared by. */
export function comparedName(what: string, office: Office): string {
  const help = helpCompared.find((one) => one === what);
  return help ? figuresWords().sums.figures[help] : figureName(what, { office });
}

/** The same as it is written. */
export function comparedText(what: string, value: number | Portion | undefined): string {
  if (value === undefined) return "–";
  if (typeof value === "object") return portionText(value);
  return what === "minutes" ? writtenHours(value) : String(value).replace(".", ",");
}
