import type { Page } from "@playwright/test";

/** What is lost while the machine sets the colours: buttons without an edge, and pictures in the colour they lie on. */
export const findLostInColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isClear = (colour: string) => colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(".practice-phone, .unseen, [inert]");
    const every = (which: string) => [...document.querySelectorAll(which)].filter(shown);
    const groundOf = (element: Element): string => {
      const ground = getComputedStyle(element).backgroundColor;
      return isClear(ground) && element.parentElement ? groundOf(element.parentElement) : ground;
    };
    const nameOf = (element: Element) =>
      (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 30) || element.outerHTML;
    const hasEdge = (element: Element) => {
      const { outlineStyle, outlineColor, borderTopStyle, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const border = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1 ? borderTopColor : "transparent";
      const lines = [outlineStyle === "none" ? "transparent" : outlineColor, border];
      const around = groundOf(element.parentElement!);
      return groundOf(element) !== around || lines.some((colour) => !isClear(colour) && colour !== around);
    };
    const buttons = every("button, select, textarea, .btn, input:not([type=file], [type=radio], [type=checkbox])");
    const faults = buttons.length ? [] : ["there is no button at all"];
    for (const button of buttons) if (!hasEdge(button)) faults.push(`“${nameOf(button)}” has no edge`);
    for (const picture of every("svg:not(.qr)")) {
      const ground = groundOf(picture);
      const isSeen = [...picture.querySelectorAll("path, circle, rect, ellipse, line, text")].some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((colour) => colour !== "none" && colour !== ground);
      });
      if (!isSeen) faults.push(`a picture in “${nameOf(picture.parentElement!)}” has the colour of its ground`);
    }
    for (const chosen of every("[aria-pressed=true], [aria-current]:not([aria-current=false])")) {
      const others = [...(chosen.parentElement?.children ?? [])].filter((one) => one !== chosen && shown(one));
      const same = others.find((one) => groundOf(one) === groundOf(chosen));
      if (same) faults.push(`“${nameOf(chosen)}” is chosen, and looks like “${nameOf(same)}”`);
    }
    return faults;
  });
