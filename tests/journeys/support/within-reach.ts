import type { Page } from "@playwright/test";

/** What stands beside the page, and what a finger cannot reach even after scrolling; a page in reach gives an empty list. */
export const findOutOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector("dialog[open]") ?? document;
    const allShown = (which: string) =>
      [...top.querySelectorAll(which)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !element.closest(".practice-phone, .unseen, [inert]"),
      );
    const nameOf = (element: Element | null) =>
      (element?.getAttribute("aria-label") || element?.textContent || "nothing").trim().slice(0, 40);
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    };
    const isReached = (target: Element, hit: Element) =>
      target.contains(hit) || hit.contains(target) || Boolean(target.closest("label")?.contains(hit));
    const faultsOf = (target: Element): string[] => {
      target.scrollIntoView({ block: "center", inline: "nearest" });
      const { left, top: upper, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, upper + height / 2);
      const out = sticksOut(target) ? [`“${nameOf(target)}” is not wholly in sight`] : [];
      return hit && isReached(target, hit) ? out : [...out, `“${nameOf(target)}” lies under “${nameOf(hit)}”`];
    };
    const beside = document.documentElement.scrollWidth - innerWidth;
    const targets = allShown("button, a[href], input, select, summary, textarea");
    const faults = [
      ...(beside > 0 ? [`${beside} px stand beside the page`] : []),
      ...(targets.length ? [] : ["there is no target at all"]),
      ...targets.flatMap(faultsOf),
      ...allShown("h1, h2, h3, p, li, label, strong")
        .filter(sticksOut)
        .map((words) => `“${nameOf(words)}” sticks out`),
    ];
    scrollTo(0, 0);
    return faults;
  });
