import { targetOf } from "../../domain/guide/guide";
import { writeResumeCode, type ResumePlace } from "../../domain/practice/resume-code";
import { drawStep } from "../../drawing/draw-step";
import { escapeXml } from "../../drawing/pen/text";
import type { HomeWords } from "../../wording/vi/home";
import type { ToldStep } from "./told-guide";

/** A step as it is read: what to do, its picture, the usual slips, and the code that is said at the counter. */
export function stepCard({ step, ...told }: ToldStep, place: ResumePlace, words: HomeWords): string {
  const number = place.step;
  const code = writeResumeCode(place);
  const because = told.because ? `<p>${escapeXml(told.because)}</p>` : "";
  const halt = "stop" in step.done ? " halt" : "";
  return (
    `<li class="step${halt}" id="${number}"><h3><span class="n">${number}</span> ${escapeXml(told.do)}</h3>` +
    `${because}${drawStep(step.screen, targetOf(step.done), words.picture)}${slips(told, words)}` +
    `${code ? `<p class="quiet">${words.codeOfStep(code)}</p>` : ""}</li>`
  );
}

// A phone page has room for two; the tablet tells the others when somebody makes them.
function slips({ slips }: Pick<ToldStep, "slips">, words: HomeWords): string {
  return slips
    .slice(0, 2)
    .map(({ label, harm, say }) => {
      const where = label ? words.tapped(escapeXml(label)) : "";
      return `<p class="slip"><b>${harm ? words.harm : words.slip}:</b>${where}. ${escapeXml(say)}</p>`;
    })
    .join("");
}
