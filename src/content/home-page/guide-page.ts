import { targetOf, type Guide, type Source, type Step } from "../../domain/guide/guide";
import { drawStep } from "../../domain/practice/draw-step";
import { escapeXml } from "../../domain/practice/draw-step-text";
import { labelOf } from "../../domain/practice/draw-step-label";
import { pageFrame, type Site } from "./page-frame";

/** The page that a guide's QR code opens: everything is in the one file, and each step is an anchor (#5). */
export function guidePage(site: Site, guide: Guide): string {
  const numbers = guide.steps.map((_, index) => `<a href="#${index + 1}">${index + 1}</a>`).join("");
  const steps = guide.steps.map((step, index) => stepCard(step, index + 1)).join("");
  const body =
    `<h1>${escapeXml(guide.title)}</h1><p class="lead">${escapeXml(guide.summary)}</p>` +
    `<p class="quiet">${guide.steps.length} bước · kiểm lần cuối ${day(guide.checkedOn)} · miễn phí</p>` +
    `<p class="note late" data-expires="${guide.expiresOn}" hidden>Bài này đã lâu chưa kiểm lại. Chữ trên máy có thể đã đổi: bà con ra xã hỏi lại cho chắc.</p>` +
    bringList(guide.bring) +
    `<p class="note stop"><b>Coi chừng bị lừa.</b> ${escapeXml(guide.warning)}</p>` +
    `<h2 id="buoc">Làm từng bước</h2><nav class="ways" aria-label="Tới từng bước">${numbers}</nav>` +
    `<p class="quiet">Hình dưới đây là hình vẽ để tập. Chữ trên máy bà con có thể hơi khác.</p>` +
    `<ol data-code="${guide.code}">${steps}</ol><div id="xong"></div>${help}` +
    `<h2>Lấy từ đâu</h2><ul class="quiet">${[...new Set(guide.sources.map(sourceLine))].join("")}</ul>` +
    `<p class="quiet">${escapeXml(guide.checkedBy)} kiểm lần cuối ${day(guide.checkedOn)}. Trang này không hỏi tên, không theo dõi ai.</p>` +
    `<a class="go" href="../">Xem các bài khác</a>`;
  const page = {
    title: guide.title,
    description: guide.summary,
    up: "../",
    place: `${guide.code}/`,
    heading: guide.code,
  };
  return pageFrame(site, { ...page, title: `${guide.title} – Trạm Số`, body });
}

/** Where help is to be had without a telephone number, which only an office could confirm. */
export const help =
  `<h2>Cần người giúp?</h2><p class="note">Bà con ra Ủy ban nhân dân xã, gặp tổ công nghệ số cộng đồng. ` +
  `Có người ngồi cạnh chỉ từng bước. <b>Giúp miễn phí.</b></p>`;

function bringList(bring: string[]): string {
  if (bring.length === 0) return "";
  const items = bring.map((each) => `<li>${escapeXml(each)}</li>`).join("");
  return `<h2>Chuẩn bị sẵn</h2><ul class="bring">${items}</ul>`;
}

function stepCard(step: Step, number: number): string {
  const because = step.because ? `<p>${escapeXml(step.because)}</p>` : "";
  const halt = "stop" in step.done ? " halt" : "";
  return (
    `<li class="step${halt}" id="${number}"><h3><span class="n">${number}</span> ${escapeXml(step.do)}</h3>` +
    `${because}${drawStep(step.screen, targetOf(step.done))}${slips(step)}</li>`
  );
}

// A phone page has room for two; the tablet tells the others when somebody makes them.
function slips(step: Step): string {
  return step.mistakes
    .slice(0, 2)
    .map((mistake) => {
      const label = labelOf(step.screen, mistake.tap);
      const where = label ? ` chạm “${escapeXml(label)}”` : "";
      return `<p class="slip"><b>${mistake.harm ? "Nguy hiểm" : "Hay nhầm"}:</b>${where}. ${escapeXml(mistake.say)}</p>`;
    })
    .join("");
}

function sourceLine(source: Source): string {
  const when = source.date ? `, ${day(source.date)}` : "";
  const unsure = source.confidence === "remembered" ? " (chưa đối chiếu văn bản)" : "";
  return `<li>${escapeXml(source.where)}${when}${unsure}</li>`;
}

/** An ISO day (or month, or year) as it is written in Vietnam, on one line. */
export function day(iso: string): string {
  return `<time datetime="${iso}">${iso.split("-").reverse().join("-")}</time>`;
}
