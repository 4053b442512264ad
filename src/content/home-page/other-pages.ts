import type { Guide } from "../../domain/guide/guide";
import { escapeXml } from "../../drawing/pen/text";
import { languageCodes, type Language } from "../../wording/languages";
import { placeOf } from "./guide-page";
import { helpBlock } from "./help-block";
import { homeWords } from "./home-words";
import { pageFrame, type Site } from "./page-frame";
import { toldIn } from "./told-guide";

/** The list of all guides: a plain list, with a search above it where scripts run. */
export function listPage(site: Site, guides: Guide[]): string {
  const { list, steps } = homeWords.vi;
  const cards = guides.map((guide) => {
    const words = escapeXml([guide.code, ...guide.synonyms].join(" · "));
    return (
      `<li class="card" data-words="${words}"><a href="${guide.code}/"><h2>${escapeXml(guide.title)}</h2>` +
      `<p>${escapeXml(guide.summary)}</p><p class="quiet">${guide.code} · ${steps(guide.steps.length)}</p></a></li>`
    );
  });
  const find =
    `<p class="find"><label for="tim">${list.find}</label><input id="tim" type="search" autocomplete="off"></p>` +
    `<p class="note" id="khong-thay" role="status" hidden>${list.none}</p>`;
  const others = languageCodes.filter((code) => code !== "vi").map((code) => toldList(guides, code));
  const body =
    `<h1>${list.title}</h1><p class="lead">${list.lead}</p>${find}` +
    `<ul id="bai">${cards.join("")}</ul>${others.join("")}${helpBlock(site)}`;
  const page = { title: `${list.title} – Trạm Số`, description: list.description, up: "./", place: "" };
  return pageFrame(site, { ...page, body });
}

/** The few guides that somebody told in another language too. */
function toldList(guides: Guide[], lang: Language): string {
  const told = guides.flatMap((guide) => {
    const title = toldIn(guide, lang)?.title;
    return title ? [`<li><a href="${placeOf(guide.code, lang).place}">${escapeXml(title)}</a></li>`] : [];
  });
  if (told.length === 0) return "";
  const { inThisLanguage } = homeWords[lang].list;
  return `<h2 lang="${lang}">${inThisLanguage}</h2><ul class="links" lang="${lang}">${told.join("")}</ul>`;
}

/** Shown for an address that names no guide; its links are absolute because it answers for any address. */
export function missingPage(site: Site): string {
  const body =
    `<h1>Không thấy bài này</h1><p class="lead">Có thể địa chỉ gõ thiếu một chữ. Bà con xem lại mã in cạnh hình vuông, ` +
    `viết bằng chữ in hoa, như DVC1.</p><a class="go" href="/G/">Xem tất cả các bài</a>${helpBlock(site)}`;
  const description = "Địa chỉ này không có bài nào.";
  return pageFrame(site, { title: "Không thấy bài này – Trạm Số", description, up: "/G/", body });
}

/** Kept on the phone by the worker, for a page that is asked for without network and was never read before. */
export function offlinePage(site: Site): string {
  const body =
    `<h1>Máy đang không có mạng</h1><p class="lead">Bài này chưa mở lần nào nên chưa có trong máy. ` +
    `Bà con bật Wi-Fi hoặc dữ liệu di động rồi mở lại. Bài đã đọc rồi thì không có mạng vẫn đọc được.</p>` +
    `<a class="go" href="/G/">Xem các bài đã có trong máy</a>${helpBlock(site)}`;
  const description = "Trang hiện ra khi điện thoại không có mạng.";
  return pageFrame(site, { title: "Máy đang không có mạng – Trạm Số", description, up: "/G/", body });
}
