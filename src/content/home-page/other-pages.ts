import type { Guide } from "../../domain/guide/guide";
import { escapeXml } from "../../domain/practice/draw-step-text";
import { help } from "./guide-page";
import { pageFrame, type Site } from "./page-frame";

/** The list of all guides. */
export function listPage(site: Site, guides: Guide[]): string {
  const cards = guides.map(
    (guide) =>
      `<li class="card"><a href="${guide.code}/"><h2>${escapeXml(guide.title)}</h2>` +
      `<p>${escapeXml(guide.summary)}</p><p class="quiet">${guide.code} · ${guide.steps.length} bước</p></a></li>`,
  );
  const body =
    `<h1>Các bài mang về nhà</h1><p class="lead">Chạm vào bài bà con muốn làm. Đọc và làm theo từng bước.</p>` +
    `<ul>${cards.join("")}</ul>${help}`;
  const description = "Hướng dẫn làm việc trên mạng, từng bước có hình, chữ lớn, miễn phí.";
  return pageFrame(site, { title: "Các bài mang về nhà – Trạm Số", description, up: "./", place: "", body });
}

/** Shown for an address that names no guide; its links are absolute because it answers for any address. */
export function missingPage(site: Site): string {
  const body =
    `<h1>Không thấy bài này</h1><p class="lead">Có thể địa chỉ gõ thiếu một chữ. Bà con xem lại mã in cạnh hình vuông, ` +
    `viết bằng chữ in hoa, như DVC1.</p><a class="go" href="/G/">Xem tất cả các bài</a>${help}`;
  const description = "Địa chỉ này không có bài nào.";
  return pageFrame(site, { title: "Không thấy bài này – Trạm Số", description, up: "/G/", body });
}

/** Kept on the phone by the worker, for a page that is asked for without network and was never read before. */
export function offlinePage(site: Site): string {
  const body =
    `<h1>Máy đang không có mạng</h1><p class="lead">Bài này chưa mở lần nào nên chưa có trong máy. ` +
    `Bà con bật Wi-Fi hoặc dữ liệu di động rồi mở lại. Bài đã đọc rồi thì không có mạng vẫn đọc được.</p>` +
    `<a class="go" href="/G/">Xem các bài đã có trong máy</a>${help}`;
  const description = "Trang hiện ra khi điện thoại không có mạng.";
  return pageFrame(site, { title: "Máy đang không có mạng – Trạm Số", description, up: "/G/", body });
}
